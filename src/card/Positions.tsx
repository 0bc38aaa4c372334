/** What each party holds about a region's status, all shown alike. A party without one on file has its place too. */
import type { Position } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { FromPack } from './FromPack.tsx';
import { Sources } from './Sources.tsx';
import { separator, strings } from './strings.ts';

export function Positions({ positions }: { positions: Position[] }) {
  if (positions.length === 0) return null;
  return (
    <section>
      <h2>{strings.positions}</h2>
      <ul class="plain positions">
        {positions.map((position) => (
          <li key={position.party + ('noneOnFile' in position ? '' : position.text)}>
            <h3>{position.partyName}</h3>
            <p>{'noneOnFile' in position ? strings.noPosition : position.text}</p>
            {!('noneOnFile' in position) && (
              <p class="fine">
                {formatDate(position.heldOn)}
                {position.byName && `, ${strings.heldBy(position.byName)}`}
                {separator}
                <Sources sources={position.sources} />
                <FromPack pack={position.pack} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
