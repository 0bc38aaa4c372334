/** `npm run dataset`: compiles `data/` into `dist/dataset/` and prints sizes. `-- stats` prints counts and writes nothing. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from '../src/compiler/compile.ts';
import { oneLine } from '../src/compiler/problem.ts';
import type { Manifest } from '../src/dataset/files.ts';
import { root } from './lib/run.ts';

const started = performance.now();
const { files, problems } = compile(join(root, 'data'));
const errors = problems.filter(({ level }) => level === 'error');
const manifest = JSON.parse(new TextDecoder().decode(files.get('dataset.json'))) as Manifest;

if (process.argv.includes('stats')) {
  for (const [name, count] of Object.entries(manifest.counts)) console.log(`${name.padEnd(16)}${count}`);
  console.log(`${'languages'.padEnd(16)}${manifest.languages.length}, ${manifest.rules.length} of them with rules`);
} else {
  const folder = join(root, 'dist', 'dataset');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  printSizes();
  console.log(`\ndist/dataset, compiled on ${manifest.compiledOn}, in ${Math.round(performance.now() - started)} ms`);
}
for (const problem of errors) console.error(oneLine(problem));
if (errors.length > 0) console.error(`\n${errors.length} errors: what they are in is left out where it has no form.`);
process.exitCode = errors.length > 0 ? 1 : 0;

/** One row a kind of file; each file is gzipped by itself. */
function printSizes(): void {
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
  for (const [kind, { files: count, raw, gzip }] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(row(kind, `${count}`, kilobytes(raw), kilobytes(gzip)));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
