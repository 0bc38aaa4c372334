/** The window of one map: an equal-area projection around a point, at a scale. */
import { geoAzimuthalEqualArea, geoDistance, geoPath } from 'd3-geo';
import type { Part, Point } from './geometry.ts';
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

  shows({ centre, reach }: Part): boolean {
    return geoDistance(this.centre, centre) <= this.#reach + reach;
  }

  point(point: Point): Point {
    const [x, y] = this.#projection(point) ?? [0, 0];
    return [Math.round(x), Math.round(y)];
  }

  draw(parts: readonly Part[]) {
    const writer = new PathWriter();
    const path = geoPath(this.#projection, writer);
    for (const { rings } of parts) path({ type: 'Polygon', coordinates: rings });
    return writer.finish();
  }
}

/** Half the width and height of parts, in radians of a projection around `centre`. */
export function halfExtent(centre: Point, parts: readonly Part[]): Point {
  const path = geoPath(projectionAt(centre).scale(1).translate([0, 0]));
  const coordinates = parts.map(({ rings }) => rings);
  const [[left, top], [right, bottom]] = path.bounds({ type: 'MultiPolygon', coordinates });
  return [Math.max(-left, right), Math.max(-top, bottom)];
}

/** Rounding to whole units hides what finer resampling would bring. */
function projectionAt([longitude, latitude]: Point) {
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(100).precision(0.7);
}
