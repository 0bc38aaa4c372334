/** SVG path strings in whole units: rounding them is what makes 250 maps small. */
import type { Sink } from './view.ts';

/** Receives what d3-geo draws and gives it back as one relative path. */
export class PathWriter implements Sink {
  #rings: [number, number][][] = [];

  moveTo(x: number, y: number): void {
    this.#rings.push([[Math.round(x), Math.round(y)]]);
  }

  lineTo(x: number, y: number): void {
    this.#rings[this.#rings.length - 1]?.push([Math.round(x), Math.round(y)]);
  }

  closePath(): void {}
  arc(): void {}

  /** The path, '' when nothing is left of it in whole units; and its extent. */
  finish(): { path: string; width: number; height: number } {
    const rings = this.#rings.map((ring) => withoutRepeats(ring)).filter((ring) => ring.length > 2);
    const xs = rings.flat().map(([x]) => x);
    const ys = rings.flat().map(([, y]) => y);
    const extent = (values: number[]) =>
      values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
    return {
      path: rings.map(ringPath).join(''),
      width: rings.length === 0 ? 0 : extent(xs),
      height: rings.length === 0 ? 0 : extent(ys),
    };
  }

  /** What was drawn as lines: each is a ring that goes there and back, so that one path holds land and borders. */
  traced(): string {
    return this.#rings
      .map((line) => withoutRepeats(line, false))
      .filter((line) => line.length > 1)
      .map((line) => ringPath([...line, ...line.slice(1, -1).reverse()]))
      .join('');
  }
}

/** Leaves out points that repeat the last one or lie on the straight line between their neighbours. */
function withoutRepeats(ring: [number, number][], isRing = true): [number, number][] {
  const kept: [number, number][] = [];
  const [first] = ring;
  const closed =
    isRing && ring.length > 1 && first![0] === ring[ring.length - 1]![0] && first![1] === ring[ring.length - 1]![1];
  for (const point of closed ? ring.slice(0, -1) : ring) {
    const last = kept[kept.length - 1];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept[kept.length - 2];
    if (last && before && (last[0] - before[0]) * (point[1] - last[1]) === (last[1] - before[1]) * (point[0] - last[0]))
      kept.pop();
    kept.push(point);
  }
  return kept;
}

function ringPath(ring: [number, number][]): string {
  const [first, ...rest] = ring;
  let [x, y] = first!;
  let path = `M${x}${signed(y)}l`;
  for (const [i, [nextX, nextY]] of rest.entries()) {
    path += (i === 0 ? `${nextX - x}` : signed(nextX - x)) + signed(nextY - y);
    x = nextX;
    y = nextY;
  }
  return `${path}z`;
}

/** A minus sign separates too. */
function signed(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}
