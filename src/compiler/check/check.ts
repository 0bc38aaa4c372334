/** Holds the data against every rule of fairness and form. */
import type { EntryType } from '../../core/model.ts';
import type { WrittenAlias } from '../../forms/aliases/written.ts';
import { OutletIndex } from '../../forms/outlets.ts';
import { collectAliases } from '../aliases/collect.ts';
import type { Problem } from '../problem.ts';
import { type Data, loadData } from '../source/data.ts';
import type { FileCache } from '../source/file-cache.ts';
import { numberEntries } from '../source/numbers.ts';
import type { DataFile, ReadOptions } from '../source/read.ts';
import type { DataGround } from './ground.ts';
import { rules } from './rules/index.ts';

export interface CheckOptions {
  /** The day by which dates are in the future or old: YYYY-MM-DD. */
  today: string;
  /** Where the caller has them already. */
  aliases?: Map<string, WrittenAlias[]>;
}

/** Problems of data whose files have the right form. */
export function check(data: Data, { today, aliases }: CheckOptions): Problem[] {
  const stories = [...data.exchanges, ...data.articles];
  const types = new Map<string, EntryType>(data.countries.map(({ id }) => [id, 'region']));
  for (const { id, value } of [...data.regions, ...data.officials, ...data.organisations]) types.set(id, value.type);
  const ground: DataGround = {
    data,
    files: [...data.regions, ...data.officials, ...data.organisations, ...stories, ...data.memberships].map(
      ({ file }) => file as DataFile,
    ),
    types,
    outlets: new OutletIndex(data.outlets.flatMap(({ value }) => value)),
    aliases: aliases ?? collectAliases(data, numberEntries(data)),
    today,
  };
  return rules.flatMap((rule) =>
    [...rule.find(ground)].map(({ file, path, reason, remedy, level }) => ({
      level: level ?? rule.level,
      file: file.file,
      ...file.at(path),
      rule: rule.name,
      reason,
      remedy,
    })),
  );
}

/** Reads and checks a data folder: problems of text, form and rules. What is sound goes into the cache. */
export function checkFolder(dataDir: string, options: CheckOptions & ReadOptions): Problem[] {
  const { data, sound, problems } = loadData(dataDir, options);
  const found = check(data, options);
  if (options.cache) rememberSound(options.cache, sound, found);
  return [...problems, ...found];
}

/** Puts files into the cache that have a sound text and form, with whether the rule `format` minded them. */
export function rememberSound(cache: FileCache, sound: readonly DataFile[], found: readonly Problem[]): void {
  const unformed = new Set(found.filter(({ rule }) => rule === 'format').map(({ file }) => file));
  for (const { known, form, text, value, file, places } of sound)
    if (!known) cache.remember(form, text, { value, formatted: !unformed.has(file), places });
}
