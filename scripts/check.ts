/**
 * `npm run check [FILE…]`: the data against its forms and rules. Prints what is wrong with file, line, reason and remedy;
 * with files, only what is in them. Ends with 1 when there are errors; warnings only tell.
 */
import { join, relative, resolve } from 'node:path';
import { checkFolder } from '../src/compiler/check/check.ts';
import { byPlace, oneLine, type Problem } from '../src/compiler/problem.ts';
import { root } from './lib/run.ts';

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const files = new Set(wanted.map((path) => relative(root, resolve(path)).replaceAll('\\', '/')));
const today = new Date().toISOString().slice(0, 10);
const problems = checkFolder(join(root, 'data'), { today })
  .filter(({ file }) => files.size === 0 || files.has(file))
  .sort(byPlace);

for (const problem of problems) console.log(oneLine(problem));
const count = (level: Problem['level']) => problems.filter((problem) => problem.level === level).length;
console.log(`${problems.length > 0 ? '\n' : ''}${count('error')} errors, ${count('warning')} warnings`);
process.exitCode = count('error') > 0 ? 1 : 0;
