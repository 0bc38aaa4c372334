/**
 * `npm run dataset`: compiles `data/` into `dist/dataset/` and prints sizes. With a word behind `--` it looks instead:
 *   stats [--json]      counts, and what is missing
 *   positions           the parties' positions of every contested region, side by side
 *   random N [SEED]     N entries of each kind with their sources, for a spot-check
 *   browse              writes dist/browse.html: the whole dataset to read, with a fairness overview a region
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from '../src/compiler/compile.ts';
import { oneLine } from '../src/compiler/problem.ts';
import { loadData } from '../src/compiler/source/data.ts';
import { cachePath, FileCache } from '../src/compiler/source/file-cache.ts';
import type { Manifest } from '../src/dataset/files.ts';
import type { Files } from '../src/forms/write/files.ts';
import { browsePage } from './lib/dataset-page.ts';
import { printPositions, printRandom, printStats } from './lib/dataset-prints.ts';
import { statsOf } from './lib/dataset-stats.ts';
import { endWithPipe } from './lib/pipe.ts';
import { root } from './lib/run.ts';

endWithPipe();

/** What the whole was to weigh; docs/decisions/dataset-packing.md has why it weighs more, and the floor. */
const BUDGET = { raw: 1600 * 1024, gzip: 500 * 1024 };

const dataDir = join(root, 'data');
const [word, ...rest] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);

switch (word) {
  case undefined:
    write();
    break;
  case 'stats': {
    const stats = statsOf(loadData(dataDir).data, today);
    if (rest.includes('--json')) console.log(JSON.stringify(stats, null, 2));
    else printStats(stats);
    break;
  }
  case 'positions':
    printPositions(loadData(dataDir).data);
    break;
  case 'random':
    printRandom(loadData(dataDir).data, Number(rest[0] ?? 10), Number(rest[1] ?? Date.now()));
    break;
  case 'browse': {
    const file = join(root, 'dist', 'browse.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, browsePage(loadData(dataDir).data, today));
    console.log(`${file} is written: open it in a browser.`);
    break;
  }
  default:
    console.error(`There is no "${word}": stats, positions, random, browse, or nothing to compile.`);
    process.exitCode = 2;
}

function write(): void {
  const started = performance.now();
  const cache = new FileCache(cachePath);
  const { files, problems } = compile(dataDir, { cache });
  cache.save();
  const errors = problems.filter(({ level }) => level === 'error');
  const manifest = JSON.parse(new TextDecoder().decode(files.get('dataset.json'))) as Manifest;
  const folder = join(root, 'dist', 'dataset');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  printSizes(files, manifest.counts);
  console.log(`\ndist/dataset, compiled on ${manifest.compiledOn}, in ${Math.round(performance.now() - started)} ms`);
  for (const problem of errors) console.error(oneLine(problem));
  if (errors.length > 0) console.error(`\n${errors.length} errors: what they are in is left out where it has no form.`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}

/** One row a kind of file; each file is gzipped by itself. */
function printSizes(files: Files, counts: Manifest['counts']): void {
  const kinds = new Map<string, { files: number; raw: number; gzip: number }>();
  for (const [name, bytes] of files) {
    const kind = name.split('.')[0]!;
    const sum = kinds.get(kind) ?? { files: 0, raw: 0, gzip: 0 };
    sum.files += 1;
    sum.raw += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    kinds.set(kind, sum);
  }
  const row = (kind: string, count: string, raw: string, gzip: string) =>
    `${kind.padEnd(12)}${count.padStart(6)}${raw.padStart(12)}${gzip.padStart(12)}`;
  console.log(row('kind', 'files', 'raw', 'gzip'));
  const all = { files: 0, raw: 0, gzip: 0 };
  for (const [kind, sum] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(row(kind, `${sum.files}`, kilobytes(sum.raw), kilobytes(sum.gzip)));
    for (const key of ['files', 'raw', 'gzip'] as const) all[key] += sum[key];
  }
  console.log(row('all', `${all.files}`, kilobytes(all.raw), kilobytes(all.gzip)));
  console.log(row('budget', '', kilobytes(BUDGET.raw), kilobytes(BUDGET.gzip)));
  const over = { raw: all.raw - BUDGET.raw, gzip: all.gzip - BUDGET.gzip };
  if (over.raw > 0 || over.gzip > 0)
    console.log(row('over by', '', kilobytes(Math.max(0, over.raw)), kilobytes(Math.max(0, over.gzip))));
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`\n${records} entries and stories, ${Math.round(all.gzip / records)} bytes each once compressed`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
