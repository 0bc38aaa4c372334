/** Top of a card: kind, name, the line that says what it is, the map, who administers and who claims. */
import type { Entry } from '../core/model.ts';
import { AsOf } from './AsOf.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { Sources } from './Sources.tsx';
import { kindWords, strings } from './strings.ts';

export const titleId = 'title';

export function Header({ entry, now }: { entry: Entry; now: number }) {
  const map = entry.type === 'region' ? entry.map : undefined;
  const control = entry.type === 'region' ? entry.control : undefined;
  return (
    <header class={map ? 'with-map' : ''}>
      <div class="title">
        <p class="kind">{kindWords(entry)}</p>
        <h1 id={titleId}>{entry.name}</h1>
      </div>
      {map && <LocatorMap map={map} name={entry.name} />}
      <p class="summary">{entry.summary}</p>
      {control && (
        <p class="control">
          <b>{strings.administeredBy}</b> {control.administeredBy.join(', ')} · <b>{strings.claimedBy}</b>{' '}
          {control.claimedBy.join(', ')}{' '}
          <span class="fine">
            (<AsOf date={control.asOf} now={now} />, <Sources sources={control.sources} />)
          </span>
        </p>
      )}
      {map && <p class="fine map-note">{strings.mapNote(map.credit)}</p>}
    </header>
  );
}
