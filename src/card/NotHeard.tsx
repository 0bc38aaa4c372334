/** Parties of the region to whom the page gives no words: what each last said is one click away. */
import type { Unheard } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { Sources } from './Sources.tsx';
import { separator, strings } from './strings.ts';

export function NotHeard({ parties }: { parties: Unheard[] }) {
  if (parties.length === 0) return null;
  return (
    <section>
      <h2>{strings.notHeard}</h2>
      {parties.map(({ party, partyName, latest }) =>
        latest ? (
          <details key={party}>
            <summary>{partyName}</summary>
            <p>{latest.text}</p>
            <p class="fine">
              {formatDate(latest.date)}
              {latest.by && `, ${latest.by}`}
              {separator}
              <Sources sources={latest.sources} />
            </p>
          </details>
        ) : (
          <p key={party}>
            {partyName}
            {separator}
            <span class="fine">{strings.noPosition}</span>
          </p>
        ),
      )}
    </section>
  );
}
