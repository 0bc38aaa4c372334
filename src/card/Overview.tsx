/** What an entry is: the line that says so, the map, and in words who administers and who claims it. */
import type { Control, Entry } from '../core/model.ts';
import { AsOf } from './AsOf.tsx';
import { FromPack } from './FromPack.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { Sources } from './Sources.tsx';
import { separator, strings } from './strings.ts';

export function Overview({ entry, now }: { entry: Entry; now: number }) {
  const map = entry.type === 'region' ? entry.map : undefined;
  const control = entry.type === 'region' ? entry.control : undefined;
  return (
    <div class={map ? 'overview with-map' : 'overview'}>
      {/* Beside the map stands what belongs to it, or else the summary; a longer summary goes across. */}
      {control && <ControlWords control={control} now={now} />}
      <p class={control ? 'across' : ''}>
        {entry.summary}
        <FromPack pack={entry.pack} />
      </p>
      {map && <LocatorMap map={map} name={entry.name} />}
      {map && <p class="across fine">{strings.mapNote(map.credit)}</p>}
    </div>
  );
}

function ControlWords({
  control: { administeredBy, claimedBy, asOf, sources, pack },
  now,
}: {
  control: Control;
  now: number;
}) {
  return (
    <div class="control">
      <p>
        {strings.administeredBy} <b>{administeredBy.join(', ')}</b>
      </p>
      <p>
        {strings.claimedBy} <b>{claimedBy.join(', ')}</b>
      </p>
      <p class="fine">
        <AsOf date={asOf} now={now} />
        {separator}
        <Sources sources={sources} />
        <FromPack pack={pack} />
      </p>
    </div>
  );
}
