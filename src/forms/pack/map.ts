/**
 * The map of a pack's region: a circle in the middle of the box, as for the regions of `data/`. The land around it is drawn
 * by `npm run pack -- build`, which has the atlas; here it is only looked at.
 */
import type { LocatorMap } from '../../core/model.ts';
import { unpackPath } from '../../dataset/packed/path.ts';
import type { MapFrame } from '../../dataset/packed/record.ts';
import type { Finding, Rule } from '../check/rule.ts';
import type { Region } from '../forms.ts';
import { circleUnits } from '../map-circle.ts';
import type { PackAround } from './around.ts';

/** What land is drawn beyond the box on each side, in box units, with one for rounding. */
const MARGIN = 5;

/** `undefined` for a region without a map, or without the land around it: a circle in nothing says nothing. */
export function packMap({ map, mapLand, kind }: Region, frame: MapFrame): LocatorMap | undefined {
  if (!map || !mapLand) return undefined;
  return {
    ...frame,
    context: unpackPath(mapLand),
    dot: [Math.round(frame.width / 2), Math.round(frame.height / 2)],
    radius: circleUnits(map.radius, frame.height),
    contested: kind === 'contested',
  };
}

/** Land is closed rings of whole units inside the box: nothing else goes into a path of the card. */
export function soundLand({ manifest }: PackAround): Rule {
  return {
    name: 'map-land',
    level: 'error',
    because: 'What somebody else drew is drawn on the card.',
    *find({ data }): Generator<Finding> {
      for (const { file, value } of data.regions)
        if (value.mapLand !== undefined && !isLand(value.mapLand, manifest.map))
          yield {
            file,
            path: ['mapLand'],
            reason: 'this is no land around a map',
            remedy: 'leave it out, or let npm run pack -- build draw it',
          };
    },
  };
}

function isLand(packed: string, { width, height }: MapFrame): boolean {
  let path: string;
  try {
    path = unpackPath(packed);
  } catch {
    return false;
  }
  if (path === '') return true;
  if (!path.endsWith('z')) return false;
  return path
    .slice(0, -1)
    .split('z')
    .every((ring) => isRing(ring, width, height));
}

function isRing(ring: string, width: number, height: number): boolean {
  if (!/^M-?\d+[ -]\d+l-?\d+(?:[ -]\d+)+$/.test(ring)) return false;
  const numbers = ring.match(/-?\d+/g)!.map(Number);
  if (numbers.length % 2 !== 0 || numbers.length < 6) return false;
  let [x, y] = [0, 0];
  for (let i = 0; i < numbers.length; i += 2) {
    x += numbers[i]!;
    y += numbers[i + 1]!;
    if (x < -MARGIN || x > width + MARGIN || y < -MARGIN || y > height + MARGIN) return false;
  }
  return true;
}
