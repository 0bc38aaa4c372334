import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brokenBudgets, measure, type Size } from '../../../scripts/lib/sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every file of a build is counted once, under its part', () => {
  for (const path of ['assets', 'src/card']) mkdirSync(join(folder, path), { recursive: true });
  const files = {
    'manifest.json': JSON.stringify({ content_scripts: [{ js: ['assets/content.iife-1a2b.js'] }] }),
    'assets/content.iife-1a2b.js': 'content',
    'src/card/card.iife.js': 'card',
    // A part of the card that another surface shares is not what is injected.
    'assets/card-7a8b.js': 'shared',
    'assets/worker-5e6f.js': 'worker',
    'assets/names.en.json': 'names',
    'assets/entries.0.json': '{}',
    'assets/stories.0.json': '{}',
    'assets/lang.en.json': '{}',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const counted = Object.fromEntries(measure(folder).map(({ part, files }) => [part, files]));
  expect(Object.values(counted).reduce((a, b) => a + b)).toBe(Object.keys(files).length);
  expect(counted['content script']).toBe(1);
  expect(counted.card).toBe(1);
  expect(counted.names).toBe(1);
});

test.each<[what: string, size: Size, sentence: RegExp | undefined]>([
  ['within', { part: 'card', files: 1, raw: 9, gzip: 5, limit: 5 }, undefined],
  ['over', { part: 'card', files: 1, raw: 9, gzip: 6, limit: 5 }, /1 bytes over/],
  ['not there', { part: 'card', files: 0, raw: 0, gzip: 0, limit: 5 }, /No card was found/],
  ['without a budget', { part: 'rest', files: 1, raw: 9, gzip: 6 }, undefined],
])('a budget: %s', (_, size, sentence) => {
  const broken = brokenBudgets([size]);
  if (sentence) expect(broken.join()).toMatch(sentence);
  else expect(broken).toEqual([]);
});
