/** The window of one map: an equal-area projection around a point, at a scale. */
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { Part } from './atlas.ts';
import { distance, type Line, type Point, type Rings } from './geometry.ts';
import { PathWriter } from './path.ts';

export interface Sink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(): void;
}

export const WIDTH = 280;
export const HEIGHT = 160;

/** Drawn beyond the box on each side, so that the cut edge and its stroke are out of sight. */
const MARGIN = 4;

export class View {
  readonly #projection;
  readonly #reach: number;

  /** `scale` is box units a radian. */
  constructor(
    readonly centre: Point,
    readonly scale: number,
  ) {
    this.#reach = Math.hypot(WIDTH, HEIGHT) / 2 / scale;
    this.#projection = projectionAt(centre)
      .scale(scale)
      .translate([WIDTH / 2, HEIGHT / 2])
      .clipExtent([
        [-MARGIN, -MARGIN],
        [WIDTH + MARGIN, HEIGHT + MARGIN],
      ]);
  }

  /** Radians a box unit. */
  get unit(): number {
    return 1 / this.scale;
  }

  shows({ centre, reach }: Pick<Part, 'centre' | 'reach'>): boolean {
    return distance(this.centre, centre) <= this.#reach + reach;
  }

  point(point: Point): Point {
    const [x, y] = this.#projection(point) ?? [0, 0];
    return [Math.round(x), Math.round(y)];
  }

  draw(polygons: readonly Rings[]) {
    return this.#drawn({ type: 'MultiPolygon', coordinates: polygons }).finish();
  }

  /** Lines as a path that has a stroke and no area. */
  trace(lines: readonly Line[]): string {
    return this.#drawn({ type: 'MultiLineString', coordinates: lines }).traced();
  }

  #drawn(shape: object): PathWriter {
    const writer = new PathWriter();
    geoPath(this.#projection, writer)(shape);
    return writer;
  }
}

/** Half the width and height of polygons, in radians of a projection around `centre`. */
export function halfExtent(centre: Point, polygons: readonly Rings[]): Point {
  const path = geoPath(projectionAt(centre).scale(1).translate([0, 0]));
  const [[left, top], [right, bottom]] = path.bounds({ type: 'MultiPolygon', coordinates: polygons });
  return [Math.max(-left, right), Math.max(-top, bottom)];
}

/** Rounding to whole units hides what finer resampling would bring. */
function projectionAt([longitude, latitude]: Point) {
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(100).precision(0.7);
}
