/** Islands that the atlas draws as part of another country, and places that it does not draw: French Guiana, Bonaire, Tokelau. */
import { borders, iso1A2Code } from '@rapideditor/country-coder';
import { circleAround, type Geometry, isInsideOut, type Point, polygonsOf, type Rings } from './geometry.ts';

/** Countries whose parts overseas have a code of their own. */
const withOverseas = new Set(['FR', 'NL', 'NO', 'US', 'AU', 'NZ', 'CX', 'GB']);

/** The code of one polygon of a country: its own, or that of a part overseas. */
export function isoOfPart(iso: string, centre: Point): string {
  if (!withOverseas.has(iso)) return iso;
  return iso1A2Code(centre, { level: 'territory' }) ?? iso;
}

/** Middle of a country that has no shape. Borders of country-coder are good enough for a dot, and for nothing else. */
export function middleOf(iso: string): Point | undefined {
  const found = borders.features.find((place: (typeof borders.features)[number]) => place.properties.iso1A2 === iso);
  const circles = found?.geometry ? polygonsOf(found.geometry as Geometry).map(outlined) : [];
  return circles.sort((a, b) => b.reach - a.reach)[0]?.centre;
}

function outlined(rings: Rings) {
  return circleAround(isInsideOut(rings) ? rings.map((ring) => [...ring].reverse()) : rings);
}
