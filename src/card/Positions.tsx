/** What each party holds about a region's status, all shown alike. A party without one on file has its place too. */
import type { Position } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { Sources } from './Sources.tsx';
import { strings } from './strings.ts';

export function Positions({ positions }: { positions: Position[] }) {
  if (positions.length === 0) return null;
  return (
    <section>
      <h2>{strings.positions}</h2>
      <ul class="plain positions">
        {positions.map((position) => (
          <li>
            <h3>{position.partyName}</h3>
            {'noneOnFile' in position ? (
              <p class="none">{strings.noPosition}</p>
            ) : (
              <>
                <p>{position.text}</p>
                <p class="fine">
                  {formatDate(position.heldOn)}
                  {position.byName && `, ${strings.heldBy(position.byName)}`} · <Sources sources={position.sources} />
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
