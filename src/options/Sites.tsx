/** Where Backgrounder stays off, and the sites that the reader has added. */
import { useState } from 'preact/hooks';
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
      <h3>{strings.sitesOff}</h3>
      <SiteList sites={off} empty={strings.noSitesOff} onRemove={(site) => onOff(off.filter((one) => one !== site))} />
      <form class="add" onSubmit={add}>
        <input
          type="text"
          aria-label={strings.site}
          placeholder={strings.site}
          aria-invalid={wrong !== ''}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{strings.add}</button>
      </form>
      {wrong !== '' && (
        <p class="alarm" role="alert">
          {strings.notASite(wrong)}
        </p>
      )}
      <h3>{strings.sitesAdded}</h3>
      <SiteList sites={added} empty={strings.noSitesAdded} onRemove={onRemoveAdded} />
    </section>
  );
}

function SiteList({ sites, empty, onRemove }: { sites: string[]; empty: string; onRemove(site: string): void }) {
  if (sites.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          {site}
          <button type="button" aria-label={strings.remove(site)} onClick={() => onRemove(site)}>
            {strings.removeShort}
          </button>
        </li>
      ))}
    </ul>
  );
}
