import { expect, test } from 'vitest';
import { slope } from '../../soak/slope.ts';

test.each([
  ['a line', [1, 3, 5, 7], 2],
  ['nothing grows', [4, 4, 4], 0],
  ['up and down', [1, -1, -1, 1], 0],
  ['one point', [9], 0],
])('%s', (_, ys, expected) => {
  expect(slope(ys.map((y, x) => ({ x, y })))).toBeCloseTo(expected);
});
