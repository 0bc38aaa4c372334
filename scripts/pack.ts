/**
 * `npm run pack -- build DIR [--out FILE]`: makes a pack from a folder of entries: `pack.yaml` with its header, and the
 * folders of `data/` (regions, officials, organisations, exchanges, articles, outlets.yaml). Writes `dist/packs/ID.json`.
 * `npm run pack -- check FILE…`: holds packs against everything that the extension holds them against.
 * Both print what is wrong with file, line, reason and remedy, and end with 1 when there are errors; warnings only tell.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { byPlace, oneLine, type Problem } from '../src/compiler/problem.ts';
import { readArgs } from './lib/args.ts';
import { buildPack } from './lib/pack-build.ts';
import { checkPackFile } from './lib/pack-check.ts';
import { endWithPipe } from './lib/pipe.ts';

endWithPipe();

const usage = 'Usage: npm run pack -- build DIR [--out FILE] | npm run pack -- check FILE…';
const { options, operands } = readArgs(process.argv.slice(2), ['--out']);
const [deed, ...paths] = operands;
try {
  if (deed === 'build' && paths.length === 1) {
    const { id, text, problems, entries } = await buildPack(paths[0]!);
    if (tell(problems)) {
      const out = options.get('--out') ?? `dist/packs/${id}.json`;
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, text);
      console.log(`${out}: ${entries} entries and stories, ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`);
    }
  } else if (deed === 'check' && paths.length > 0) {
    for (const path of paths) tell(await checkPackFile(path));
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Prints them; true when none is an error. */
function tell(problems: Problem[]): boolean {
  const shown = problems.filter(({ rule }) => rule !== 'old').sort(byPlace);
  for (const problem of shown) console.log(oneLine(problem));
  const errors = problems.filter(({ level }) => level === 'error').length;
  const old = problems.length - shown.length;
  console.log(
    `${errors} errors, ${shown.length - errors} warnings${old > 0 ? `, ${old} dates older than 180 days` : ''}`,
  );
  if (errors > 0) process.exitCode = 1;
  return errors === 0;
}
