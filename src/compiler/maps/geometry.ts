/** Shapes on the globe, in GeoJSON's coordinates (longitude, latitude). */
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';

export type Point = [number, number];
export type Rings = Point[][];
export type Geometry = { type: 'Polygon'; coordinates: Rings } | { type: 'MultiPolygon'; coordinates: Rings[] };

export function polygonsOf(geometry: Geometry): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** One polygon of a country, with the circle around it: whether it can be in view is asked of the circle. */
export interface Part {
  rings: Rings;
  centre: Point;
  /** Radians. */
  reach: number;
}

/** The atlas has a few rings the wrong way round (Vatican City), which on a globe means everything but the country. */
export function partOf(given: Rings): Part {
  const turned = geoArea({ type: 'Polygon', coordinates: given }) > 2 * Math.PI;
  const rings = turned ? given.map((ring) => [...ring].reverse()) : given;
  const centre = geoCentroid({ type: 'Polygon', coordinates: rings });
  const reach = rings[0]!.reduce((most, point) => Math.max(most, geoDistance(centre, point)), 0);
  return { rings, centre, reach };
}
