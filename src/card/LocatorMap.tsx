/** The locator map: paths drawn at build time. A contested area is hatched and dashed, in no party's fill. */
import type { LocatorMap as Drawing } from '../core/model.ts';
import { strings } from './strings.ts';

/** Radius of the mark for a place too small to see, in box units. */
const DOT = 5;

export function LocatorMap({ map, name }: { map: Drawing; name: string }) {
  const { width, height, context, area, dot, radius, contested } = map;
  const look = contested ? 'contested' : 'area';
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={strings.map(name)}>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
      <path class="land" d={context} />
      {area && <path class={look} d={area} />}
      {dot && <circle class={look} cx={dot[0]} cy={dot[1]} r={radius ?? DOT} />}
    </svg>
  );
}
