/** Holds the data against every rule of fairness and form. */
import type { EntryType } from '../../core/model.ts';
import { collectAliases } from '../aliases/collect.ts';
import type { WrittenAlias } from '../aliases/written.ts';
import type { Problem } from '../problem.ts';
import { type Data, loadData } from '../source/data.ts';
import { numberEntries } from '../source/numbers.ts';
import { OutletIndex } from '../source/outlets.ts';
import type { Ground } from './rule.ts';
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
  const ground: Ground = {
    data,
    files: [...data.regions, ...data.officials, ...data.organisations, ...stories].map(({ file }) => file),
    types,
    outlets: new OutletIndex(data.outlets.flatMap(({ value }) => value)),
    aliases: aliases ?? collectAliases(data, numberEntries(data), { writtenOnly: true }),
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

/** Reads and checks a data folder: problems of text, form and rules. */
export function checkFolder(dataDir: string, options: CheckOptions & { over?: string; shown?: string }): Problem[] {
  const { data, problems } = loadData(dataDir, options);
  return [...problems, ...check(data, options)];
}
