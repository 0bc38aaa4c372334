/**
 * Aliases as a compiled dataset holds them: names in lists by kind and entry. A third of the size of the index that is
 * built of them, and most of it compresses well, which hashes do not. Languages of one script share a list, so that what
 * they call alike stands once, and what they call nearly alike stands side by side.
 */
import { type Alias, aliasFlags, aliasKinds, otherClasses } from './alias.ts';
import { withInitial } from './of-entry.ts';

export interface NameList {
  /** Groups of languages, the most frequent first: `"de fr"`, or `EVERY` for all that read the list. */
  languages: string[];
  /** `"full-name"`, or with flags `"full-name 1"` → rows of an entry's number and its names. */
  names: Record<string, NameRow[]>;
}

/** The names behind a number are those of that group of languages, up to the next number; group 0 needs none at first. */
export type NameRow = [target: number, ...names: (string | number)[]];

/** Stands for every language that reads the list. */
export const EVERY = '*';

/** Why a list was refused; the message is a sentence with the place. */
export class NameListError extends Error {}

/** Languages by text. */
type Texts = Map<string, string[]>;
/** By kind with flags, then by entry. */
type Found = Map<string, Map<number, Texts>>;

const knownFlags = Object.values(aliasFlags).reduce((all, flag) => all | flag, 0);

/** Lists aliases by language (or `EVERY`); what `fromNameList` makes of it is the same set. Names with an initial are left out where the full name gives them. */
export function toNameList(aliases: ReadonlyMap<string, readonly Alias[]>): NameList {
  const found: Found = new Map();
  for (const [lang, list] of aliases)
    for (const ofEntry of byTarget(list)) {
      const given = shortForms(ofEntry);
      for (const { text, target, kind, flags } of ofEntry) {
        if (kind === 'full-name' && given.has(`${flags} ${text}`)) continue;
        const ofKind = entryOf<string, Map<number, Texts>>(
          found,
          flags === 0 ? kind : `${kind} ${flags}`,
          () => new Map(),
        );
        const texts = entryOf<number, Texts>(ofKind, target, () => new Map());
        const languages = entryOf<string, string[]>(texts, text, () => []);
        if (!languages.includes(lang)) languages.push(lang);
      }
    }
  const languages = groupsIn(found);
  const numbers = new Map(languages.map((group, number) => [group, number]));
  const names = [...found].sort(byKey).map(([key, targets]): [string, NameRow[]] => {
    const rows = [...targets].sort(([a], [b]) => a - b);
    return [key, rows.map(([target, texts]) => rowOf(target, texts, numbers))];
  });
  return { languages, names: Object.fromEntries(names) };
}

function rowOf(target: number, texts: Texts, numbers: ReadonlyMap<string, number>): NameRow {
  const row: NameRow = [target];
  let current = 0;
  for (const [text, languages] of [...texts].sort(byKey)) {
    const group = numbers.get(groupOf(languages))!;
    if (group !== current) row.push(group);
    row.push(text);
    current = group;
  }
  return row;
}

function groupsIn(found: Found): string[] {
  const counts = new Map<string, number>();
  for (const targets of found.values())
    for (const texts of targets.values())
      for (const languages of texts.values()) {
        const group = groupOf(languages);
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
  return [...counts].sort((a, b) => b[1] - a[1] || byKey(a, b)).map(([group]) => group);
}

function groupOf(languages: readonly string[]): string {
  return [...languages].sort().join(' ');
}

/** One list an entry. */
function byTarget(aliases: readonly Alias[]): Iterable<Alias[]> {
  const groups = new Map<number, Alias[]>();
  for (const alias of aliases) entryOf(groups, alias.target, () => []).push(alias);
  return groups.values();
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

/** Languages that a list names by themselves, `EVERY` among them where it has names for all. */
export function languagesIn({ languages }: NameList): Set<string> {
  return new Set(languages.flatMap((group) => group.split(' ')));
}

/** Aliases that a list has for one language, in a dataset of `entries` entries. Throws `NameListError` when the value has another form or names an entry that is not there. */
export function fromNameList(list: unknown, entries: number, lang: string): Alias[] {
  const { languages, names } = (typeof list === 'object' && list !== null ? list : {}) as Partial<NameList>;
  if (!Array.isArray(languages) || typeof names !== 'object' || names === null || Array.isArray(names))
    throw new NameListError('The list of names has no languages or no names.');
  const counts = languages.map((group) => {
    if (typeof group !== 'string') throw new NameListError('The list of names has languages that are no text.');
    return group.split(' ').some((one) => one === lang || one === EVERY);
  });
  const aliases: Alias[] = [];
  for (const [key, rows] of Object.entries(names)) {
    const [word, written = '0'] = key.split(' ');
    const kind = aliasKinds.find((known) => known === word);
    const flags = Number(written);
    if (!kind || !Number.isInteger(flags) || (flags | knownFlags) !== knownFlags)
      throw new NameListError(`"${key}" is no kind of name.`);
    const targets = kind === 'other' ? otherClasses.length : entries;
    if (!Array.isArray(rows)) throw new NameListError(`"${key}" is no list.`);
    for (const [i, row] of rows.entries()) {
      const [target, ...items] = Array.isArray(row) ? (row as unknown[]) : [];
      if (!Number.isInteger(target) || (target as number) < 0 || (target as number) >= targets)
        throw new NameListError(`"${key}"[${i}] names no entry.`);
      let group = 0;
      for (const item of items) {
        if (typeof item === 'number' && item in counts) group = item;
        else if (typeof item !== 'string') throw new NameListError(`"${key}"[${i}] holds something that is no name.`);
        else if (counts[group]) {
          const alias: Alias = { text: item, target: target as number, kind, flags };
          aliases.push(alias);
          const short = kind === 'full-name' ? withInitial(item) : null;
          if (short) aliases.push({ ...alias, text: short });
        }
      }
    }
  }
  return aliases;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** By UTF-16 unit, not by locale: the order may not depend on the machine. */
function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
