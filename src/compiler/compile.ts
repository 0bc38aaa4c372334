/** From `data/` and the npm sources to a compiled dataset. */
import { createHash } from 'node:crypto';
import type { LanguageRules } from '../core/language.ts';
import type { Checks } from '../forms/pack/around.ts';
import { type Files, writeFiles } from '../forms/write/files.ts';
import { type NameFiles, nameFiles, scriptsOf } from '../forms/write/names.ts';
import { collectAliases } from './aliases/collect.ts';
import { check, rememberSound } from './check/check.ts';
import { licences } from './countries/packages.ts';
import { compileEntries } from './entries/all.ts';
import { Atlas } from './maps/atlas.ts';
import { FRAME } from './maps/locator.ts';
import { byPlace, type Problem } from './problem.ts';
import { type Data, loadData } from './source/data.ts';
import type { FileCache } from './source/file-cache.ts';
import { newestDate } from './source/newest.ts';
import { numberEntries } from './source/numbers.ts';

export interface CompileOptions {
  /** Date of the dataset; the newest date in the data where it is not given. The clock has no say. */
  compiledOn?: string;
  /** The day by which dates are in the future: only the checker's business. */
  today?: string;
  /** Saved by the caller. */
  cache?: FileCache;
}

/**
 * Compiles a data folder. Problems do not stop it: files that are not of their form are left out, so that one broken entry
 * does not hide the others. Whoever ships the files looks at the errors first.
 */
export function compile(dataDir: string, options: CompileOptions = {}): { files: Files; problems: Problem[] } {
  const { data, files: read, sound, problems } = loadData(dataDir, options.cache ? { cache: options.cache } : {});
  const rules = new Map(data.rules.map(({ value }) => [value.lang, value]));
  const aliases = collectAliases(data, numberEntries(data), rules.keys());
  const found = check(data, { today: options.today ?? new Date().toISOString().slice(0, 10), aliases });
  if (options.cache) rememberSound(options.cache, sound, found);
  problems.push(...found);
  const atlas = new Atlas();
  const compiled = compileEntries(data, atlas);
  const ruled = new Map([...aliases].filter(([lang]) => rules.has(lang)));
  const idOf = new Map(data.countries.map(({ iso, id }) => [iso, id]));
  const files = writeFiles({
    compiled,
    names: hashed(nameFiles(ruled, scriptsOf(ruled)), rules),
    rules,
    compiledOn: options.compiledOn ?? newestDate(read),
    licences,
    map: FRAME,
    neighboursOf: (iso) => atlas.neighboursOf(iso).flatMap((other) => idOf.get(other) ?? []),
  });
  files.set('checks.json', new TextEncoder().encode(JSON.stringify(checksOf(data))));
  return { files, problems: problems.sort(byPlace) };
}

function checksOf({ outlets, loadedWords }: Data): Checks {
  return {
    outlets: outlets.flatMap(({ value }) =>
      value.map(({ name, country, kind, hosts }): Checks['outlets'][number] => [name, country, kind, ...hosts]),
    ),
    loadedWords,
  };
}

function hashed(names: Omit<NameFiles, 'hash'>, rules: ReadonlyMap<string, LanguageRules>): NameFiles {
  const hash = createHash('sha256');
  for (const text of names.files.values()) hash.update(text);
  hash.update(JSON.stringify([...rules.values()]));
  return { ...names, hash: hash.digest('hex').slice(0, 16) };
}
