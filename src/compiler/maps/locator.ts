/** Locator maps: a country or a circle in the land around it. */
import type { LocatorMap } from '../../core/model.ts';
import { circleUnits, circleView, EARTH_KM, LEAST_KM } from '../../forms/map-circle.ts';
import type { Country } from '../countries/list.ts';
import type { Atlas } from './atlas.ts';
import { areaOf, centreOf, type Point, type Rings } from './geometry.ts';
import { middleOf } from './overseas.ts';
import { HEIGHT, halfExtent, View, WIDTH } from './view.ts';

/** What all maps have. */
export const FRAME = { width: WIDTH, height: HEIGHT, credit: 'Natural Earth, visionscarto' };

/** Share of the box that the area itself takes up. */
const FILL = 0.62;
/** Where that shows nothing but sea, or only a dot, one looks from further away. */
const FAR_KM = [450, 1600];
/** Smaller than this in both directions, in box units, an area is drawn as a dot. */
const TOO_SMALL = 4;
/** Radians below which there is no detail: the atlas as it is. */
const FINEST = 1e-5;
const COARSER = 4;
/** Parts with less than this share of a country's area do not decide where the map looks: Easter Island is not Chile's middle. */
const MINOR = 0.03;

/** The map of a country; `undefined` only when nobody knows where it is. */
export function countryMap(atlas: Atlas, { iso }: Country): LocatorMap | undefined {
  const own = atlas.partsOf(iso);
  const shapes = atlas.land(FINEST, own);
  if (shapes.length === 0) {
    const middle = middleOf(iso);
    return middle && dotMap(atlas, iso, middle);
  }
  const main = mainShapes(shapes);
  const centre = centreOf(main);
  const [halfWidth, halfHeight] = halfExtent(centre, main);
  const fitted = Math.min((WIDTH * FILL) / 2 / halfWidth, (HEIGHT * FILL) / 2 / halfHeight);
  const view = new View(centre, Math.min(fitted, scaleFor(LEAST_KM)));
  const area = view.draw(
    atlas.land(
      view.unit,
      own.filter((part) => view.shows(part)),
    ),
  );
  if (area.width < TOO_SMALL && area.height < TOO_SMALL) return dotMap(atlas, iso, centreOf([largest(main)]));
  return { ...frame(contextOf(atlas, view, iso)), area: area.path, contested: false };
}

/** A region given as a circle: around a point, in km. */
export function circleMap(atlas: Atlas, centre: Point, radius: number, contested: boolean): LocatorMap {
  const view = new View(centre, scaleFor(circleView(radius)));
  return { ...frame(contextOf(atlas, view)), dot: view.point(centre), radius: circleUnits(radius, HEIGHT), contested };
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

/** Everything in view but the country itself: land, and the borders in it. Details may be coarser than the country's own. */
function contextOf(atlas: Atlas, view: View, without?: string): string {
  const parts = atlas.parts.filter((part) => part.iso !== without && view.shows(part));
  const unit = view.unit * COARSER;
  return view.draw(atlas.land(unit, parts)).path + view.trace(atlas.borders(unit, parts));
}

/** Scale at which half of the box's height is that many km. */
function scaleFor(km: number): number {
  return HEIGHT / 2 / (km / EARTH_KM);
}

function mainShapes(shapes: readonly Rings[]): Rings[] {
  const areas = shapes.map(areaOf);
  const all = areas.reduce((sum, area) => sum + area, 0);
  return shapes.filter((_, i) => areas[i]! >= all * MINOR);
}

function largest(shapes: readonly Rings[]): Rings {
  return shapes.reduce((most, rings) => (areaOf(rings) > areaOf(most) ? rings : most));
}
