/** Locator maps: a country or a circle in the land around it. */
import { geoArea, geoCentroid } from 'd3-geo';
import type { LocatorMap } from '../../core/model.ts';
import type { Country } from '../countries/list.ts';
import type { Atlas } from './atlas.ts';
import type { Part, Point } from './geometry.ts';
import { middleOf } from './overseas.ts';
import { HEIGHT, halfExtent, View, WIDTH } from './view.ts';

const EARTH_KM = 6371;
/** What all maps have. */
export const FRAME = { width: WIDTH, height: HEIGHT, credit: 'Natural Earth, visionscarto' };

/** Share of the box that the area itself takes up. */
const FILL = 0.62;
/** No map shows less than this around its centre: a small country needs its neighbours to be found. */
const LEAST_KM = 170;
/** Where that shows nothing but sea, or only a dot, one looks from further away. */
const FAR_KM = [450, 1600];
/** Smaller than this in both directions, in box units, an area is drawn as a dot. */
const TOO_SMALL = 4;
/** Parts with less than this share of a country's area do not decide where the map looks: Easter Island is not Chile's middle. */
const MINOR = 0.03;

/** The map of a country; `undefined` only when nobody knows where it is. */
export function countryMap(atlas: Atlas, { iso }: Country): LocatorMap | undefined {
  const parts = atlas.shapes(1e-5).get(iso) ?? [];
  if (parts.length === 0) {
    const middle = middleOf(iso);
    return middle && dotMap(atlas, iso, middle);
  }
  const main = mainParts(parts);
  const centre = geoCentroid({ type: 'MultiPolygon', coordinates: main.map(({ rings }) => rings) });
  const [halfWidth, halfHeight] = halfExtent(centre, main);
  const fitted = Math.min((WIDTH * FILL) / 2 / halfWidth, (HEIGHT * FILL) / 2 / halfHeight);
  const view = new View(centre, Math.min(fitted, scaleFor(LEAST_KM)));
  const area = view.draw((atlas.shapes(view.unit).get(iso) ?? []).filter((part) => view.shows(part)));
  if (area.width < TOO_SMALL && area.height < TOO_SMALL) return dotMap(atlas, iso, largest(main).centre);
  return { ...frame(contextOf(atlas, view, iso)), area: area.path, contested: false };
}

/** A region given as a circle: around a point, in km. */
export function circleMap(atlas: Atlas, centre: Point, radius: number, contested: boolean): LocatorMap {
  const view = new View(centre, scaleFor(Math.max(LEAST_KM, radius * 2.2)));
  const units = Math.max(2, Math.round((radius / EARTH_KM) * view.scale));
  return { ...frame(contextOf(atlas, view)), dot: view.point(centre), radius: units, contested };
}

function dotMap(atlas: Atlas, iso: string, middle: Point): LocatorMap {
  for (const km of FAR_KM) {
    const view = new View(middle, scaleFor(km));
    const context = contextOf(atlas, view, iso);
    if (context !== '' || km === FAR_KM.at(-1)) return { ...frame(context), dot: view.point(middle), contested: false };
  }
  throw new Error('unreachable');
}

function frame(context: string) {
  return { ...FRAME, context };
}

/** Everything in view but the country itself. Details of the land around may be coarser than its own. */
function contextOf(atlas: Atlas, view: View, without?: string): string {
  let path = '';
  for (const [iso, parts] of atlas.shapes(view.unit * 4)) {
    if (iso === without) continue;
    path += view.draw(parts.filter((part) => view.shows(part))).path;
  }
  return path;
}

/** Scale at which half of the box's height is that many km. */
function scaleFor(km: number): number {
  return HEIGHT / 2 / (km / EARTH_KM);
}

function mainParts(parts: readonly Part[]): Part[] {
  const areas = new Map(parts.map((part) => [part, areaOf(part)]));
  const all = [...areas.values()].reduce((sum, area) => sum + area, 0);
  return parts.filter((part) => areas.get(part)! >= all * MINOR);
}

function largest(parts: readonly Part[]): Part {
  return parts.reduce((most, part) => (areaOf(part) > areaOf(most) ? part : most));
}

function areaOf({ rings }: Part): number {
  return geoArea({ type: 'Polygon', coordinates: rings });
}
