/**
 * `npm run check [-- FILE|FOLDER…] [--fix] [--old]`: the data against its forms and rules. Prints what is wrong with file,
 * line, reason and remedy, and a count a rule; with files, only what is in them. `--fix` first repairs what is mechanical.
 * What is merely old is counted, and listed with `--old`. Ends with 1 when there are errors, 2 for a file there is not;
 * warnings only tell.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkFolder } from '../src/compiler/check/check.ts';
import { byPlace } from '../src/compiler/problem.ts';
import { cachePath, FileCache } from '../src/compiler/source/file-cache.ts';
import { readArgs } from './lib/args.ts';
import { repair } from './lib/check-fix.ts';
import { report } from './lib/check-report.ts';
import { endWithPipe } from './lib/pipe.ts';
import { root } from './lib/run.ts';

endWithPipe();

const { options, operands } = readArgs(process.argv.slice(2), []);
const wanted = operands.map((path) => relative(root, resolve(path)).replaceAll('\\', '/'));
const isWanted = (file: string) =>
  wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));

const missing = wanted.filter((path) => !path.startsWith('data') || !existsSync(join(root, path)));
const unknown = [...options.keys()].filter((option) => option !== '--fix' && option !== '--old');
if (missing.length > 0 || unknown.length > 0) {
  for (const path of missing) console.error(`There is no ${path} in data/.`);
  for (const option of unknown) console.error(`There is no option ${option}: --fix repairs, --old lists what is old.`);
  process.exit(2);
}

const data = join(root, 'data');
const cache = new FileCache(cachePath);
if (options.has('--fix')) for (const file of repair(data, { isWanted, cache })) console.log(`${file}  repaired`);

const problems = checkFolder(data, { today: new Date().toISOString().slice(0, 10), cache })
  .filter(({ file }) => isWanted(file))
  .sort(byPlace);
cache.save();
for (const line of report(problems, { old: options.has('--old') })) console.log(line);
process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0;
