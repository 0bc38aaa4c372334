/**
 * `npm run fuzz [-- TARGET…] [-- --seconds N]`: changes inputs for the targets of `tests/fuzz/targets.ts` and keeps those
 * that reach new places of the code. One minute each without `--seconds`; what was learned stays in `dist/fuzz/corpus` for
 * the next run. Exit code 1 when an input broke a promise; the input is then a file beside it.
 *
 * jazzer.js would do the same; its prebuilt addon wants glibc 2.38, which Debian 12 has not.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scraps } from '../tests/fuzz/scraps.ts';
import { targets } from '../tests/fuzz/targets.ts';
import { Coverage } from './lib/coverage.ts';
import { mutate } from './lib/mutate.ts';
import { root } from './lib/run.ts';

const argv = process.argv.slice(2);
const at = argv.indexOf('--seconds');
const seconds = at < 0 ? 60 : Number(argv.splice(at, 2)[1]);
const unknown = argv.filter((name) => !Object.hasOwn(targets, name));
if (unknown.length > 0 || !(seconds > 0)) {
  console.error(`Usage: npm run fuzz [-- TARGET…] [-- --seconds N]; targets: ${Object.keys(targets).join(', ')}.`);
  process.exit(2);
}

const out = join(root, 'dist', 'fuzz');
/** Inputs between two looks at the counters: a look costs as much as several runs. */
const BATCH = 20;
const dice = (n: number) => Math.floor(Math.random() * n);

for (const name of argv.length > 0 ? argv : Object.keys(targets)) {
  const target = targets[name]!;
  const folder = join(out, 'corpus', name);
  mkdirSync(folder, { recursive: true });
  const corpus: Uint8Array[] = readdirSync(folder).map((file) => new Uint8Array(readFileSync(join(folder, file))));
  if (corpus.length === 0) corpus.push(new Uint8Array([1]));
  const coverage = new Coverage(/\/src\//);
  let runs = 0;
  let broken = 0;
  const run = (data: Uint8Array) => {
    runs++;
    try {
      target(data);
    } catch (error) {
      broken++;
      const file = join(out, `${name}-${hash(data)}`);
      writeFileSync(file, data);
      console.log(`${name}: ${(error as Error).stack?.split('\n').slice(0, 4).join('\n')}\n  the input is ${file}`);
    }
  };
  for (const data of corpus) run(data);
  coverage.newPlaces();
  for (const end = performance.now() + seconds * 1000; performance.now() < end && broken < 5; ) {
    const batch = Array.from({ length: BATCH }, () => mutate(corpus[dice(corpus.length)]!, corpus, scraps, dice));
    for (const data of batch) run(data);
    if (coverage.newPlaces() === 0) continue;
    // Which of them it was cannot be told any more, nor found by running them again: the places are known now.
    for (const data of batch) {
      corpus.push(data);
      writeFileSync(join(folder, hash(data)), data);
    }
  }
  console.log(
    `${name.padEnd(14)} ${runs.toLocaleString('en').padStart(12)} executions  ${String(coverage.size).padStart(6)} places reached  ${String(corpus.length).padStart(6)} inputs kept  ${broken > 0 ? `${broken} BROKEN` : 'nothing broken'}`,
  );
  coverage.stop();
  if (broken > 0) process.exitCode = 1;
}

function hash(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
