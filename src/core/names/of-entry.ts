/** The aliases that an entry of `data/` or of a pack brings: shared by the compiler and by the reader of packs. */
import type { EntryType } from '../model.ts';
import { type Alias, aliasFlags } from './alias.ts';

/** What naming needs of an entry as it is written. */
export interface NamedEntry {
  type: EntryType;
  name: string;
  /** By language; a plain list counts in every language of its script (packs). */
  aliases?: Record<string, string[]>;
  surnames?: Record<string, string[]>;
  distinctSurname?: boolean;
  ownNames?: { name: string; lang: string }[];
}

/** Aliases with their language, for the entry of that number. A name that is all capitals is read as an abbreviation. */
export function entryAliases(entry: NamedEntry, target: number): [lang: string, alias: Alias][] {
  const aliases = withEnglishName(entry);
  return entry.type === 'official' ? officialAliases(entry, aliases, target) : placeAliases(entry, aliases, target);
}

function withEnglishName({ name, aliases = {} }: NamedEntry): Record<string, string[]> {
  return { ...aliases, en: [...new Set([...(aliases.en ?? []), name])] };
}

function placeAliases(entry: NamedEntry, aliases: Record<string, string[]>, target: number): [string, Alias][] {
  const own = (entry.ownNames ?? []).map(({ lang, name }): [string, string] => [lang, name]);
  const listed = Object.entries(aliases).flatMap(([lang, names]) =>
    names.map((name): [string, string] => [lang, name]),
  );
  return [...listed, ...own].map(([lang, text]) => [
    lang,
    isAbbreviation(text)
      ? { text, target, kind: 'abbreviation', flags: text.length <= 3 ? aliasFlags.exactCase : 0 }
      : { text, target, kind: 'name', flags: 0 },
  ]);
}

function officialAliases(entry: NamedEntry, aliases: Record<string, string[]>, target: number): [string, Alias][] {
  const found: [string, Alias][] = [];
  const add = (lang: string, text: string, kind: Alias['kind'], flags = 0) =>
    found.push([lang, { text, target, kind, flags }]);
  for (const [lang, names] of Object.entries(aliases)) {
    for (const text of names) {
      add(lang, text, 'full-name');
      const short = withInitial(text);
      if (short) add(lang, short, 'full-name');
    }
  }
  const flags = entry.distinctSurname ? aliasFlags.distinct : 0;
  const regnal = new Set(Object.values(aliases).flatMap((names) => names.map(regnalName)));
  const { surnames } = entry;
  for (const [lang, names] of Object.entries(surnames ?? surnamesOf(aliases))) {
    for (const text of names) add(lang, text, 'surname', regnal.has(text) ? flags | aliasFlags.ambiguous : flags);
  }
  if (!surnames) return found;
  // Nobody has said of these that they are distinct, unless they are written like those of which it was said.
  const said = new Set(Object.values(surnames).flat());
  for (const [lang, names] of Object.entries(surnamesLeftOut(aliases, surnames))) {
    for (const text of names)
      add(lang, text, 'surname', (regnal.has(text) ? aliasFlags.ambiguous : 0) | (said.has(text) ? flags : 0));
  }
  return found;
}

/** Languages whose full names begin with the surname, or have no spaces to find it by. */
const otherOrder = new Set(['zh', 'ja', 'ko', 'vi', 'hu', 'th', 'km', 'lo', 'my']);

/** Surnames of the languages for which none is given: the last words, where they are the surname in English too. */
function surnamesLeftOut(aliases: Record<string, string[]>, surnames: Record<string, string[]>): typeof aliases {
  const isLast = (aliases.en ?? []).some((name) =>
    surnamesIn(name).some((word) => !name.startsWith(word) && surnames.en?.includes(word)),
  );
  if (!isLast) return {};
  const left = Object.entries(aliases).filter(([lang]) => !(lang in surnames) && !otherOrder.has(lang));
  return surnamesOf(Object.fromEntries(left));
}

/** "V. Putin" from "Vladimir Putin"; none for a name of one word or in a script without capitals. */
export function withInitial(fullName: string): string | null {
  const match = /^(\p{Lu})\S* (.+)$/u.exec(fullName);
  return match ? `${match[1]}. ${match[2]}` : null;
}

/** Where no surnames are given they are taken from the full names of two words or more. */
function surnamesOf(aliases: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(aliases).map(([lang, names]) => [lang, [...new Set(names.flatMap(surnamesIn))]]),
  );
}

/** Small words that belong to a surname: "von der Leyen", "bin Salman". */
const particles = new Set(
  'von van der den de da di do dos del della le la du bin ibn ben al el ter ten zu zur af av st'.split(' '),
);

/** Frequent surnames of people whose surname comes first: Xi Jinping, Kim Jong Un, Nguyen Phu Trong. */
const surnamesFirst = new Set(
  'xi li wang zhang liu chen yang zhao wu zhou xu sun ma hu zhu lin he guo gao luo zheng liang xie song tang deng feng han cao peng zeng tsai lai kim lee park moon yoon choi jung kang cho yun jang lim han shin nguyen tran pham le vo hoang phan to luong hun'.split(
    ' ',
  ),
);

function surnamesIn(fullName: string): string[] {
  const words = fullName.split(' ');
  if (words.length < 2) return [];
  const regnal = regnalName(fullName);
  if (regnal) return [regnal];
  if (surnamesFirst.has(words[0]!.toLowerCase()) && words.length <= 3) return [words[0]!];
  let first = words.length - 1;
  while (first > 1 && particles.has(words[first - 1]!.toLowerCase())) first--;
  const surname = words.slice(first).join(' ');
  // "al-Assad" is also written without its article.
  return [surname, ...(/^[Aa]l-\p{Lu}/u.test(surname) ? [surname.slice(3)] : [])];
}

/** "Charles III" and "Leo XIV" are called by their name, which is a first name. */
function regnalName(fullName: string): string | undefined {
  // Most names end in a small letter, and a pack has a hundred thousand of them.
  return /[IVX]$/.test(fullName) ? /(\S+) [IVX]+$/.exec(fullName)?.[1] : undefined;
}

function isAbbreviation(text: string): boolean {
  return text.length <= 6 && !text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase();
}
