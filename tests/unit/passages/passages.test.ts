/**
 * Passages of our own with all the mentions they should have: `tests/passages/LANG.yaml`, read against the real dataset.
 * A mention is written by its text and entry; they stand in reading order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Detector } from '../../../scripts/lib/detector.ts';

interface Passage {
  text: string;
  mentions: { text: string; id: string }[];
}

const dir = 'tests/passages';
let detector: Detector;
beforeAll(async () => {
  detector = await Detector.open();
}, 120_000);

for (const file of readdirSync(dir)
  .filter((name) => name.endsWith('.yaml'))
  .sort()) {
  const lang = file.replace('.yaml', '');
  const passages = parse(readFileSync(`${dir}/${file}`, 'utf8')) as Passage[];
  describe(lang, () => {
    test.each(passages.map((passage) => [passage.text, passage] as const))('%s', async (_, { text, mentions }) => {
      const found = await detector.find({ lang, text });
      expect(found.map((m) => `${text.slice(m.start, m.end)}=${m.id}`)).toEqual(
        mentions.map((m) => `${m.text}=${m.id}`),
      );
    });
  });
}
