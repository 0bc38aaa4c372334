import { expect, test } from 'vitest';
import { nextCheck } from '../../../src/background/packs/due.ts';

const hour = 60 * 60 * 1000;
const hours = (failures: number, random: number) => nextCheck(0, failures, random) / hour;

test('about once a day, spread over eight hours', () => {
  expect([hours(0, 0), hours(0, 0.5), hours(0, 1)]).toEqual([20, 24, 28]);
});

test('after failures soon, then later and later, three days at most', () => {
  expect([1, 2, 3, 4, 5].map((failures) => hours(failures, 0.5))).toEqual([0.5, 1, 2, 4, 8]);
  expect(hours(9, 0.5)).toBe(72);
  expect(hours(1000, 1)).toBeCloseTo(72 * 1.2);
  expect(hours(1, 0)).toBeCloseTo(0.4);
});
