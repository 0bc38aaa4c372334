/** Where Backgrounder stays off, and the sites that the reader has added. */
import { useRef, useState } from 'preact/hooks';
import { readHost } from './host.ts';
import { strings } from './strings.ts';

interface SitesProps {
  off: string[];
  added: string[];
  onOff(sites: string[]): void;
  onRemoveAdded(site: string): void;
}

export function Sites({ off, added, onOff, onRemoveAdded }: SitesProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const host = readHost(typed);
    if (host === null) return setWrong(typed.trim());
    setWrong('');
    setTyped('');
    onOff([...new Set([...off, host])]);
  };
  return (
    <section>
      <h2>{strings.sites}</h2>
      <SiteList
        named={strings.sitesOff}
        sites={off}
        empty={strings.noSitesOff}
        onRemove={(site) => onOff(off.filter((one) => one !== site))}
      />
      <form class="add" onSubmit={add}>
        <input
          type="text"
          aria-label={strings.site}
          placeholder={strings.site}
          aria-invalid={wrong !== ''}
          aria-describedby={wrong === '' ? undefined : 'not-a-site'}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{strings.add}</button>
      </form>
      {wrong !== '' && (
        <p class="alarm" role="alert" id="not-a-site">
          {strings.notASite(wrong)}
        </p>
      )}
      <SiteList named={strings.sitesAdded} sites={added} empty={strings.noSitesAdded} onRemove={onRemoveAdded} />
    </section>
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
