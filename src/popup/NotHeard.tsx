/** Contested regions of the page, with the parties that it gives no words to; what each last said is one click away. */
import type { NotHeardRegion } from '../shared/messages.ts';
import { formatDate } from '../ui/dates.ts';
import { strings } from './strings.ts';

export function NotHeard({ regions }: { regions: NotHeardRegion[] }) {
  if (regions.length === 0) return null;
  return (
    <section class="unheard">
      <h2>{strings.notHeard}</h2>
      {regions.map(({ id, name, parties }) => (
        <div key={id}>
          <h3>{name}</h3>
          <ul>
            {parties.map(({ party, partyName, latest }) => (
              <li key={party}>
                {latest ? (
                  <details>
                    <summary>{partyName}</summary>
                    <p>{latest.text}</p>
                    <p class="quiet">
                      {[formatDate(latest.date), latest.by].filter(Boolean).join(', ')}
                      {latest.sources.map(({ url, title, outlet }) => (
                        <>
                          {' · '}
                          <a key={url} href={url} title={title} target="_blank" rel="noopener noreferrer">
                            {outlet || title}
                          </a>
                        </>
                      ))}
                    </p>
                  </details>
                ) : (
                  <p>
                    {partyName} <span class="quiet">· {strings.nothingOnFile}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
