import { expect, test } from 'vitest';
import { compileCached, loadCompiled } from '../../../src/compiler/cached.ts';

test('the second time is read, not compiled, and gives the same', async () => {
  const first = compileCached();
  const started = performance.now();
  const second = await loadCompiled();
  expect(performance.now() - started).toBeLessThan(2000);
  expect([...second.keys()].sort()).toEqual([...first.files.keys()].sort());
  expect(second.get('dataset.json')).toEqual(first.files.get('dataset.json'));
  expect(second.has('problems.json')).toBe(false);
  expect(compileCached().problems).toEqual(first.problems);
}, 120_000);
