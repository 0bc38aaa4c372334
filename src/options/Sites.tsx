/** Where Backgrounder stays off, and the sites that the reader has added. */
import { useRef, useState } from 'preact/hooks';
import { readHost } from './host.ts';
import { Lock } from './Lock.tsx';
import { strings } from './strings.ts';

interface SitesProps {
  off: string[];
  added: string[];
  onOff(sites: string[]): void;
  onAdd(site: string): void;
  onRemoveAdded(site: string): void;
}

export function Sites({ off, added, onOff, onAdd, onRemoveAdded }: SitesProps) {
  return (
    <section>
      <h2>{strings.sites}</h2>
      <Lock of="sitesOff">
        <SiteList
          named={strings.sitesOff}
          sites={off}
          empty={strings.noSitesOff}
          onRemove={(site) => onOff(off.filter((one) => one !== site))}
        />
        <SiteField id="off" verb={strings.add} onSite={(host) => onOff([...new Set([...off, host])])} />
        <AsText sites={off} onSites={onOff} />
      </Lock>
      <Lock of="sitesAdded">
        <SiteList named={strings.sitesAdded} sites={added} empty={strings.noSitesAdded} onRemove={onRemoveAdded} />
        <SiteField id="added" verb={strings.allow} onSite={onAdd} />
      </Lock>
    </section>
  );
}

interface SiteFieldProps {
  id: string;
  verb: string;
  /** Called right in the click: the browser may have to be asked. */
  onSite(host: string): void;
}

function SiteField({ id, verb, onSite }: SiteFieldProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const host = readHost(typed);
    if (host === null) return setWrong(typed.trim());
    setWrong('');
    setTyped('');
    onSite(host);
  };
  return (
    <>
      <form class="add" onSubmit={add}>
        <input
          type="text"
          aria-label={strings.site}
          placeholder={strings.site}
          aria-invalid={wrong !== ''}
          aria-describedby={wrong === '' ? undefined : `no-site-${id}`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{verb}</button>
      </form>
      {wrong !== '' && (
        <p class="alarm" role="alert" id={`no-site-${id}`}>
          {strings.notASite(wrong)}
        </p>
      )}
    </>
  );
}

/** The whole list at once: to copy it, to paste one from elsewhere. */
function AsText({ sites, onSites }: { sites: string[]; onSites(sites: string[]): void }) {
  const [typed, setTyped] = useState<string | undefined>();
  const [wrong, setWrong] = useState<string[]>([]);
  const apply = () => {
    const lines = (typed ?? '').split(/\s+/).filter((line) => line !== '');
    const hosts = lines.map((line) => readHost(line));
    setWrong(lines.filter((_, i) => hosts[i] === null));
    // One that is none keeps the whole list back, so that it can be mended here.
    if (hosts.includes(null)) return;
    setTyped(undefined);
    onSites([...new Set(hosts.filter((host) => host !== null))].sort());
  };
  return (
    <details>
      <summary>{strings.sitesText}</summary>
      <textarea
        aria-label={strings.sitesText}
        value={typed ?? sites.join('\n')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="button" disabled={typed === undefined} onClick={apply}>
        {strings.apply}
      </button>
      {wrong.map((line) => (
        <p class="alarm" role="alert" key={line}>
          {strings.notASite(line)}
        </p>
      ))}
    </details>
  );
}

interface SiteListProps {
  named: string;
  sites: string[];
  empty: string;
  onRemove(site: string): void;
}

function SiteList({ named, sites, empty, onRemove }: SiteListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (site: string) => {
    // The button goes with its line, and with it a keyboard's place on the page.
    heading.current?.focus();
    onRemove(site);
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {named}
      </h3>
      {sites.length === 0 ? (
        <p class="quiet">{empty}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button type="button" aria-label={strings.remove(site)} onClick={() => remove(site)}>
                {strings.removeShort}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
