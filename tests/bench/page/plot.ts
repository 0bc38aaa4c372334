/** A plot of lines as SVG text, both axes logarithmic, without a library: some lines and their labels. */

export interface Line {
  name: string;
  points: { x: number; y: number }[];
}

interface Plot {
  title: string;
  x: string;
  y: string;
  lines: Line[];
}

const width = 640;
const height = 400;
const left = 60;
const right = 150;
const top = 40;
const bottom = 50;
const colours = ['#1b6ac9', '#c4501b', '#2f8f4e', '#7d4bb8', '#8a6d00', '#555555'];

/** Draws the plot; points at or below zero have no place on a logarithmic axis and are drawn at its foot. */
export function plot({ title, x, y, lines }: Plot): string {
  const all = lines.flatMap(({ points }) => points);
  const xs = decades(all.map((point) => point.x));
  const ys = decades(all.map((point) => point.y));
  const atX = scale(xs, left, width - right);
  const atY = scale(ys, height - bottom, top);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="22" font-size="14" font-weight="bold">${title}</text>`,
  ];
  for (const value of xs)
    parts.push(
      `<path d="M${atX(value)} ${top}V${height - bottom}" stroke="#ddd"/>`,
      `<text x="${atX(value)}" y="${height - bottom + 18}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    );
  for (const value of ys)
    parts.push(
      `<path d="M${left} ${atY(value)}H${width - right}" stroke="#ddd"/>`,
      `<text x="${left - 8}" y="${atY(value) + 4}" text-anchor="end">${value.toLocaleString('en')}</text>`,
    );
  parts.push(
    `<text x="${(left + width - right) / 2}" y="${height - 12}" text-anchor="middle">${x}</text>`,
    `<text transform="translate(16 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${y}</text>`,
  );
  // Names of lines that end close together would lie on each other.
  const ends = lines.map(({ points }) => atY(points.at(-1)!.y));
  const order = [...ends.keys()].sort((a, b) => ends[a]! - ends[b]!);
  const label: number[] = [];
  let lowest = 0;
  for (const i of order) {
    lowest = Math.max(ends[i]! + 4, lowest + 15);
    label[i] = lowest;
  }
  for (const [i, { name, points }] of lines.entries()) {
    const colour = colours[i % colours.length];
    const path = points.map((point) => `${atX(point.x).toFixed(1)},${atY(point.y).toFixed(1)}`);
    parts.push(`<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const at of path)
      parts.push(`<circle cx="${at.split(',')[0]}" cy="${at.split(',')[1]}" r="3" fill="${colour}"/>`);
    parts.push(`<text x="${width - right + 8}" y="${label[i]!.toFixed(1)}" fill="${colour}">${name}</text>`);
  }
  return `${[...parts, '</svg>'].join('\n')}\n`;
}

/** Powers of ten around all values above zero. */
function decades(values: number[]): number[] {
  const positive = values.filter((value) => value > 0);
  const from = Math.floor(Math.log10(Math.min(...positive)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...positive))));
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
}

function scale(ticks: number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log10(ticks[0]!), Math.log10(ticks.at(-1)!)];
  return (value) => from + ((Math.log10(Math.max(value, ticks[0]!)) - low) / (high - low)) * (to - from);
}
