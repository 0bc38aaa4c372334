import { expect, test } from 'vitest';
import type { Reading } from '../../../src/core/names/index.ts';
import { mergeHits } from '../../../src/dataset/merge-hits.ts';

const reading = (target: number): Reading => ({ kind: 'surname', target, flags: 0 }) as Reading;
const hit = (start: number, end: number, ...targets: number[]) => ({ start, end, readings: targets.map(reading) });

test('what two indexes know of one span is put together, and what both know stands once', () => {
  const [merged, ...others] = mergeHits([[hit(0, 4, 1)], [hit(0, 4, 1, 2)]]);
  expect(others).toEqual([]);
  expect(merged!.readings.map(({ target }) => target)).toEqual([1, 2]);
});
