/** The sentence that the first page offers to try is read in every language of the interface. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { Detector } from '../../../scripts/lib/detector.ts';

let detector: Detector;
beforeAll(async () => {
  detector = await Detector.open();
}, 120_000);

test.each(readdirSync('public/_locales'))('%s', async (lang) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));
  const found = await detector.find({ lang, text: messages.welcomeSample.message });
  expect([...new Set(found.map(({ id }) => id))].sort()).toEqual([
    ...['azerbaijan', 'hajizada', 'karabakh', 'medinsky', 'russia'],
  ]);
});
