import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/compiler/maps/atlas.ts';
import type { Point } from '../../../src/compiler/maps/geometry.ts';
import { circleMap, countryMap } from '../../../src/compiler/maps/locator.ts';
import { PathWriter } from '../../../src/compiler/maps/path.ts';

const atlas = new Atlas();
const map = (iso: string) => countryMap(atlas, { iso, id: iso, name: iso, kind: 'country' })!;

/** Whether a point lies in the shape of a country: crossings of a ray to the east. */
function holds(iso: string, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of atlas.land(1e-5, atlas.partsOf(iso)).flat()) {
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

describe('shapes', () => {
  test.each<[place: string, point: Point, iso: string, notIso: string]>([
    ['Crimea', [34.1, 45.2], 'UA', 'RU'],
    ['the Golan Heights', [35.78, 33.0], 'SY', 'IL'],
    ['Gaza', [34.36, 31.42], 'PS', 'IL'],
    ['Laayoune', [-13.1, 27.1], 'EH', 'MA'],
    ['Pristina', [21.1, 42.6], 'XK', 'RS'],
    ['Taipei', [121.3, 24.9], 'TW', 'CN'],
    ['Hargeisa', [44.1, 9.5], 'SO', 'ET'],
    ['Kyrenia', [33.3, 35.28], 'CY', 'TR'],
    ['Cayenne', [-52.8, 4.5], 'GF', 'FR'],
    ['Haifa', [35.1, 32.7], 'IL', 'SY'],
  ])('%s', (_, point, iso, notIso) => {
    expect([holds(iso, point), holds(notIso, point)]).toEqual([true, false]);
  });
});

test.each([
  ['AM', ['AZ', 'GE', 'IR', 'TR']],
  ['RS', ['BA', 'BG', 'HR', 'HU', 'ME', 'MK', 'RO', 'XK']],
  ['IS', []],
])('neighbours of %s', (iso, expected) => {
  expect(atlas.neighboursOf(iso)).toEqual(expected);
});

describe('locator maps', () => {
  test.each(['AZ', 'RU', 'US', 'FJ', 'CL', 'NZ', 'AQ', 'MT'])('%s has an area inside its box', (iso) => {
    const { area, width, height, dot } = map(iso);
    expect(area).toMatch(/^M-?\d+( |-)\d+l[-\d l]+z/);
    expect([width, height, dot]).toEqual([280, 160, undefined]);
  });
  test.each(['VA', 'TK', 'KI', 'GI'])('%s is a dot', (iso) => {
    const { dot, area } = map(iso);
    expect(area).toBeUndefined();
    expect(dot).toEqual([140, 80]);
  });
  test('Vatican City has Italy around it', () => {
    expect(map('VA').context.length).toBeGreaterThan(100);
  });
  test('a contested circle is a dot with a radius to scale, and nobody’s area', () => {
    const { dot, radius, area, contested } = circleMap(atlas, [46.75, 39.82], 60, true);
    expect([dot, area, contested]).toEqual([[140, 80], undefined, true]);
    expect(radius).toBe(28);
  });
  test('they are drawn in whole units, small enough for all of them', () => {
    expect(JSON.stringify(map('AZ')).length).toBeLessThan(3500);
  });
});

describe('paths', () => {
  const drawn = (...points: Point[]) => {
    const writer = new PathWriter();
    for (const [i, [x, y]] of points.entries()) i === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y);
    writer.closePath();
    return writer.finish().path;
  };
  test('are relative', () => expect(drawn([1, 2], [4, 2], [4, 8])).toBe('M1 2l3 0 0 6z'));
  test('leave out repeats and points on a line', () =>
    expect(drawn([0, 0], [0.2, 0.1], [2, 0], [4, 0], [4, 4], [0, 0])).toBe('M0 0l4 0 0 4z'));
  test('are empty when nothing is left', () => expect(drawn([1.1, 1.2], [1.3, 1.1], [1.2, 1.3])).toBe(''));
});
