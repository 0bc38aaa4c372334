/**
 * Aliases as a compiled dataset holds them: names in lists by kind and entry. A third of the size of the index that is
 * built of them, and most of it compresses well, which hashes do not.
 */
import { type Alias, aliasFlags, aliasKinds, otherClasses } from './alias.ts';
import { withInitial } from './of-entry.ts';

/** `"full-name"`, or with flags `"full-name 1"` → rows of an entry's number and its names. */
export type NameList = Record<string, [target: number, ...names: string[]][]>;

/** Why a list was refused; the message is a sentence with the place. */
export class NameListError extends Error {}

const knownFlags = Object.values(aliasFlags).reduce((all, flag) => all | flag, 0);

/** Lists aliases; what `fromNameList` makes of it is the same set. Names with an initial are left out where the full name gives them. */
export function toNameList(aliases: readonly Alias[]): NameList {
  const lists = new Map<string, Map<number, string[]>>();
  for (const ofEntry of byTarget(aliases)) {
    const given = shortForms(ofEntry);
    for (const { text, target, kind, flags } of ofEntry) {
      if (kind === 'full-name' && given.has(`${flags} ${text}`)) continue;
      const key = flags === 0 ? kind : `${kind} ${flags}`;
      let list = lists.get(key);
      if (!list) {
        list = new Map();
        lists.set(key, list);
      }
      const names = list.get(target);
      if (!names) list.set(target, [text]);
      else if (!names.includes(text)) names.push(text);
    }
  }
  return Object.fromEntries(
    [...lists.keys()]
      .sort()
      .map((key) => [key, [...lists.get(key)!].map(([target, names]) => [target, ...names.sort()])]),
  );
}

/** One list an entry, in order of their numbers. */
function byTarget(aliases: readonly Alias[]): Alias[][] {
  const groups = new Map<number, Alias[]>();
  for (const alias of aliases) {
    const group = groups.get(alias.target);
    if (group) group.push(alias);
    else groups.set(alias.target, [alias]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Names with an initial that the full names of an entry give, with their flags. */
function shortForms(aliases: readonly Alias[]): Set<string> {
  const given = new Set<string>();
  for (const { kind, text, flags } of aliases) {
    const short = kind === 'full-name' ? withInitial(text) : null;
    if (short && short !== text) given.add(`${flags} ${short}`);
  }
  return given;
}

/** Aliases of a list for a dataset of `entries` entries. Throws `NameListError` when the value has another form or names an entry that is not there. */
export function fromNameList(list: unknown, entries: number): Alias[] {
  if (typeof list !== 'object' || list === null || Array.isArray(list))
    throw new NameListError('The list of names is no object.');
  const aliases: Alias[] = [];
  for (const [key, rows] of Object.entries(list)) {
    const [word, written = '0'] = key.split(' ');
    const kind = aliasKinds.find((known) => known === word);
    const flags = Number(written);
    if (!kind || !Number.isInteger(flags) || (flags | knownFlags) !== knownFlags)
      throw new NameListError(`"${key}" is no kind of name.`);
    const targets = kind === 'other' ? otherClasses.length : entries;
    if (!Array.isArray(rows)) throw new NameListError(`"${key}" is no list.`);
    for (const [i, row] of rows.entries()) {
      const [target, ...names] = Array.isArray(row) ? (row as unknown[]) : [];
      if (!Number.isInteger(target) || (target as number) < 0 || (target as number) >= targets)
        throw new NameListError(`"${key}"[${i}] names no entry.`);
      for (const text of names) {
        if (typeof text !== 'string') throw new NameListError(`"${key}"[${i}] holds something that is no name.`);
        const alias: Alias = { text, target: target as number, kind, flags };
        aliases.push(alias);
        const short = kind === 'full-name' ? withInitial(text) : null;
        if (short) aliases.push({ ...alias, text: short });
      }
    }
  }
  return aliases;
}
