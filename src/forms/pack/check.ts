/** Holds a pack against the rules of `data/`: nothing that is refused there comes in through a pack. */
import type { EntryType } from '../../core/model.ts';
import { writtenAliases } from '../aliases/entries.ts';
import type { WrittenAlias } from '../aliases/written.ts';
import type { Finding, Ground } from '../check/rule.ts';
import { rules } from '../check/rules/index.ts';
import type { Data } from '../data.ts';
import { OutletIndex } from '../outlets.ts';
import type { PackAround } from './around.ts';
import { soundLand } from './map.ts';
import { sameOutlets, sameTypes } from './rules.ts';

export interface Found extends Finding {
  rule: string;
  level: 'error' | 'warning';
}

/** All findings, rule by rule. `today` is the day by which dates are in the future: YYYY-MM-DD. */
export function* checkPack(data: Data, around: PackAround, today: string): Generator<Found> {
  for (const found of checkInPieces(data, around, today, packAliases(data))) if (found) yield found;
}

/** As `checkPack`, with `null` after each rule. */
export function* checkInPieces(
  data: Data,
  around: PackAround,
  today: string,
  aliases: readonly WrittenAlias[],
): Generator<Found | null> {
  const entries = [...data.regions, ...data.officials, ...data.organisations];
  const types = new Map<string, EntryType>(around.types);
  for (const { id, value } of entries) types.set(id, value.type);
  const ground: Ground = {
    data,
    files: [...entries, ...data.exchanges, ...data.articles].map(({ file }) => file),
    types,
    outlets: outletsOf(data, around),
    aliases: byLanguage(aliases),
    today,
  };
  for (const rule of [sameTypes(around), sameOutlets(around), soundLand(around), ...rules]) {
    for (const finding of rule.find(ground)) yield { ...finding, rule: rule.name, level: finding.level ?? rule.level };
    yield null;
  }
}

/** All aliases of a pack; the number of an entry is its place among the entries of `data`, regions first. */
export function packAliases(data: Data): WrittenAlias[] {
  const entries = [...data.regions, ...data.officials, ...data.organisations];
  return writtenAliases(data, new Map(entries.map(({ id }, number) => [id, number])));
}

/** The dataset's outlets go last, and so stand: no pack gives a host that is known another name. */
export function outletsOf(data: Data, around: PackAround): OutletIndex {
  return new OutletIndex([...data.outlets.flatMap(({ value }) => value), ...around.outlets]);
}

function byLanguage(aliases: readonly WrittenAlias[]): Map<string, WrittenAlias[]> {
  const lists = new Map<string, WrittenAlias[]>();
  for (const alias of aliases) {
    const list = lists.get(alias.lang);
    if (list) list.push(alias);
    else lists.set(alias.lang, [alias]);
  }
  return lists;
}
