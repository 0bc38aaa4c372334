/** From `data/` and the npm sources to a compiled dataset. */
import { collectAliases } from './aliases/collect.ts';
import { check } from './check/check.ts';
import { compileEntries } from './entries/all.ts';
import { Atlas } from './maps/atlas.ts';
import { byPlace, type Problem } from './problem.ts';
import { loadData } from './source/data.ts';
import { newestDate } from './source/newest.ts';
import { numberEntries } from './source/numbers.ts';
import { type Files, writeFiles } from './write/files.ts';

export interface CompileOptions {
  /** Date of the dataset; the newest date in the data where it is not given. The clock has no say. */
  compiledOn?: string;
  /** The day by which dates are in the future: only the checker's business. */
  today?: string;
}

/**
 * Compiles a data folder. Problems do not stop it: files that are not of their form are left out, so that one broken entry
 * does not hide the others. Whoever ships the files looks at the errors first.
 */
export function compile(dataDir: string, options: CompileOptions = {}): { files: Files; problems: Problem[] } {
  const { data, files: read, problems } = loadData(dataDir);
  const aliases = collectAliases(data, numberEntries(data));
  problems.push(...check(data, { today: options.today ?? new Date().toISOString().slice(0, 10), aliases }));
  const atlas = new Atlas();
  const compiled = compileEntries(data, atlas);
  const files = writeFiles({ data, compiled, aliases, atlas, compiledOn: options.compiledOn ?? newestDate(read) });
  return { files, problems: problems.sort(byPlace) };
}
