/** Shapes on the globe, in GeoJSON's coordinates (longitude, latitude). */
import { geoArea, geoCentroid } from 'd3-geo';

export type Point = [number, number];
export type Line = Point[];
export type Rings = Line[];
export type Geometry = { type: 'Polygon'; coordinates: Rings } | { type: 'MultiPolygon'; coordinates: Rings[] };

export function polygonsOf(geometry: Geometry): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A ring the wrong way round means, on a globe, everything but what is in it. */
export function isInsideOut(rings: Rings): boolean {
  return areaOf(rings) > 2 * Math.PI;
}

/** Steradians. */
export function areaOf(rings: Rings): number {
  return geoArea({ type: 'Polygon', coordinates: rings });
}

export function centreOf(polygons: readonly Rings[]): Point {
  return geoCentroid({ type: 'MultiPolygon', coordinates: polygons });
}

/** The middle of a polygon and the distance of its furthest point from there, in radians. */
export function circleAround(rings: Rings): { centre: Point; reach: number } {
  const centre = centreOf([rings]);
  const reach = rings[0]!.reduce((most, point) => Math.max(most, distance(centre, point)), 0);
  return { centre, reach };
}

/** Radians between two points. By hand: d3 sums without loss of digits, which took a third of the time of all maps. */
export function distance([lonA, latA]: Point, [lonB, latB]: Point): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * RADIANS) / 2) ** 2;
  const across = Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * half(lonA, lonB);
  return 2 * Math.asin(Math.sqrt(Math.min(1, half(latA, latB) + across)));
}

const RADIANS = Math.PI / 180;
