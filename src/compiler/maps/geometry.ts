/** Shapes on the globe, in GeoJSON's coordinates (longitude, latitude). */
import { geoCentroid, geoDistance } from 'd3-geo';

export type Point = [number, number];
export type Rings = Point[][];
export type Geometry =
  | { type: 'Polygon'; coordinates: Rings }
  | { type: 'MultiPolygon'; coordinates: Rings[] };

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

export function partOf(rings: Rings): Part {
  const centre = geoCentroid({ type: 'Polygon', coordinates: rings });
  const reach = rings[0]!.reduce((most, point) => Math.max(most, geoDistance(centre, point)), 0);
  return { rings, centre, reach };
}
