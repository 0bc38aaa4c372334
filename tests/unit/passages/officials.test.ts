/**
 * Officials who come as a pack with names and offices only, in stories of our own: `tests/passages/officials/LANG.yaml`.
 * People and names are invented, so nothing bundled helps. Goals: recall ≥ 90 %, precision ≥ 98 %.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Detector } from '../../../scripts/lib/detector.ts';

const dir = 'tests/passages/officials';

interface Marked {
  start: number;
  end: number;
  id: string;
}

/** A story without its marks, and the mentions that they were: `[surface](id)`. */
function unmark(story: string): { text: string; marked: Marked[] } {
  const marked: Marked[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: surface = '', 2: id = '', index } of story.matchAll(/\[([^\]]+)\]\(([a-z-]+)\)/g)) {
    text += story.slice(from, index);
    marked.push({ start: text.length, end: text.length + surface.length, id });
    text += surface;
    from = index + whole.length;
  }
  return { text: text + story.slice(from), marked };
}

let detector: Detector;
beforeAll(async () => {
  detector = await Detector.open([`${dir}/pack.json`]);
}, 120_000);

test('officials of a pack are found, and others of their names are not', async () => {
  const ids = new Set((JSON.parse(readFileSync(`${dir}/pack.json`, 'utf8')).officials as Marked[]).map(({ id }) => id));
  const missed: string[] = [];
  const wrong: string[] = [];
  let all = 0;
  let said = 0;
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.yaml'))) {
    const lang = file.replace('.yaml', '');
    for (const story of parse(readFileSync(`${dir}/${file}`, 'utf8')) as string[]) {
      const { text, marked } = unmark(story);
      const found = (await detector.find({ lang, text })).filter(({ id }) => ids.has(id));
      const meets = (a: Marked, b: Marked) => a.id === b.id && a.start < b.end && b.start < a.end;
      all += marked.length;
      said += found.length;
      for (const m of marked)
        if (!found.some((f) => meets(f, m))) missed.push(`${lang}: ${text.slice(m.start, m.end)}`);
      for (const f of found) if (!marked.some((m) => meets(f, m))) wrong.push(`${lang}: ${text.slice(f.start, f.end)}`);
    }
  }
  const recall = (100 * (all - missed.length)) / all;
  const precision = (100 * (said - wrong.length)) / said;
  console.log(`${all} mentions of officials: recall ${recall.toFixed(1)}, precision ${precision.toFixed(1)}`);
  if (missed.length || wrong.length) console.log({ missed, wrong });
  expect(all).toBeGreaterThan(60);
  expect(recall).toBeGreaterThanOrEqual(90);
  expect(precision).toBeGreaterThanOrEqual(98);
});
