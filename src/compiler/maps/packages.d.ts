/** The parts of d3-geo and topojson-* that are used here: the packages bring no types. */
declare module 'topojson-client' {
  export function feature(topology: unknown, object: unknown): { geometry: import('./geometry.ts').Geometry };
  export function mergeArcs(topology: unknown, objects: readonly unknown[]): unknown;
  export function mesh<T>(
    topology: unknown,
    object: { type: string; geometries: readonly T[] },
    filter: (a: T, b: T) => boolean,
  ): { coordinates: import('./geometry.ts').Line[] };
  export function neighbors(objects: unknown[]): number[][];
}
declare module 'topojson-simplify' {
  export function presimplify<T>(topology: T, weight?: (triangle: unknown) => number): T;
  export function simplify<T>(topology: T, minWeight: number): T;
  export const sphericalTriangleArea: (triangle: unknown) => number;
}
declare module 'd3-geo' {
  type Point = [number, number];
  interface Sink {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    closePath(): void;
    arc(): void;
  }
  interface Projection {
    (point: Point): Point | null;
    rotate(angles: [number, number]): this;
    translate(point: Point): this;
    scale(scale: number): this;
    precision(precision: number): this;
    clipAngle(degrees: number): this;
    clipExtent(extent: [Point, Point]): this;
  }
  export function geoAzimuthalEqualArea(): Projection;
  export function geoPath(
    projection: Projection,
    sink?: Sink,
  ): {
    (object: unknown): void;
    bounds(object: unknown): [Point, Point];
  };
  export function geoArea(object: unknown): number;
  export function geoCentroid(object: unknown): Point;
}
