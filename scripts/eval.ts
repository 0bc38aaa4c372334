/**
 * `npm run eval -- DIR [--pack FILE]`: runs the detector over every gold file of DIR (`*.jsonl`: `{doc, lang?, text,
 * mentions: [{start, end, type, scope?, iso?, homograph?}]}`) and prints a table. A mention counts as found when a
 * prediction of its type overlaps it. This is a quick look; a corpus' own scorer says more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Detector, type FoundMention } from './lib/detector.ts';

interface Gold {
  doc: string;
  lang?: string;
  text: string;
  mentions: {
    start: number;
    end: number;
    type: string;
    surface: string;
    scope?: string | null;
    iso?: string[];
    country?: string;
    homograph?: boolean;
  }[];
}

const args = process.argv.slice(2);
const packAt = args.indexOf('--pack');
const packs = packAt < 0 ? [] : args.splice(packAt, 2).slice(1);
const [dir] = args;
if (!dir) {
  console.error('Usage: npm run eval -- DIR [--pack FILE]');
  process.exit(2);
}

const detector = await Detector.open(packs);
const percent = (n: number, of: number) => (of === 0 ? '    –' : `${((100 * n) / of).toFixed(1).padStart(5)}`);
console.log(
  'set                        docs   P strict   R in scope   link   homographs taken   officials P / R   ms a doc',
);
for (const file of readdirSync(dir)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const docs = readFileSync(join(dir, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
  const sum = {
    predicted: 0,
    right: 0,
    scope: 0,
    found: 0,
    linked: 0,
    linkable: 0,
    homographs: 0,
    taken: 0,
    officials: 0,
    officialsFound: 0,
    officialsSaid: 0,
    officialsRight: 0,
  };
  let time = 0;
  for (const doc of docs) {
    const start = performance.now();
    const found = await detector.find({ lang: doc.lang ?? languageIn(file), text: doc.text });
    time += performance.now() - start;
    count(doc, found, sum);
  }
  console.log(
    `${file.replace('.jsonl', '').padEnd(26)} ${String(docs.length).padStart(4)}   ${percent(sum.right, sum.predicted).padStart(8)}   ${percent(sum.found, sum.scope).padStart(10)}  ${percent(sum.linked, sum.linkable)}   ${`${sum.taken}/${sum.homographs}`.padStart(16)}     ${percent(sum.officialsRight, sum.officialsSaid)} / ${percent(sum.officialsFound, sum.officials)}    ${(time / docs.length).toFixed(2).padStart(7)}`,
  );
}

function count(doc: Gold, found: FoundMention[], sum: Record<string, number>): void {
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  for (const mention of found) {
    const isOfficial = mention.type === 'official';
    sum[isOfficial ? 'officialsSaid' : 'predicted']! += 1;
    if (doc.mentions.some((gold) => gold.type === (isOfficial ? 'official' : 'region') && overlaps(gold, mention))) {
      sum[isOfficial ? 'officialsRight' : 'right']! += 1;
    }
  }
  for (const gold of doc.mentions) {
    const hit = found.find(
      (mention) => mention.type === (gold.type === 'official' ? 'official' : 'region') && overlaps(gold, mention),
    );
    if (gold.type === 'official') {
      sum.officials! += 1;
      if (hit) sum.officialsFound! += 1;
    } else if (gold.homograph) {
      sum.homographs! += 1;
      if (hit?.iso && gold.iso?.includes(hit.iso)) sum.taken! += 1;
    } else if (gold.type === 'region' && gold.scope) {
      sum.scope! += 1;
      if (!hit) continue;
      sum.found! += 1;
      const wanted = gold.country ? [gold.country] : gold.iso;
      if (hit.iso && wanted) {
        sum.linkable! += 1;
        if (wanted.includes(hit.iso)) sum.linked! += 1;
      }
    }
  }
}

/** "bsnlp-ru-dev.jsonl" is Russian; a set without a language in its name is left to the detector's own guess. */
function languageIn(file: string): string {
  return /-([a-z]{2})(-|\.)/.exec(file)?.[1] ?? '';
}
