/** Writes the names of a dataset: a list a language, and one that all languages in Latin letters share. */
import type { Alias } from '../../core/names/index.ts';
import { toNameList } from '../../core/names/index.ts';
import { LATIN_NAMES } from '../../dataset/files.ts';
import type { WrittenAlias } from '../aliases/written.ts';

export interface NameFiles {
  /** By file name, as text. */
  files: Map<string, string>;
  languages: string[];
  /** Languages that also have the shared names. */
  latin: string[];
  /** Changes with everything that an index is built from. */
  hash: string;
}

/** Of a language's names so many are in Latin letters that its pages may be: all of them in Polish, half of them in Serbian. */
const LATIN_SHARE = 0.25;

/**
 * Names of people in Latin letters go from page to page as they are, so each stands once for all of the languages `latin`:
 * a Dutch page finds the minister whose name was written down in English.
 */
export function nameFiles(
  aliases: ReadonlyMap<string, WrittenAlias[]>,
  latin: readonly string[],
): Omit<NameFiles, 'hash'> {
  const languages = [...aliases.keys()];
  const shared: Alias[] = [];
  const files = new Map<string, string>();
  for (const [lang, list] of aliases) {
    const own: Alias[] = [];
    for (const alias of list) (latin.includes(lang) && isShared(alias) ? shared : own).push(alias);
    files.set(`names.${lang}.json`, JSON.stringify(toNameList(own)));
  }
  files.set(LATIN_NAMES, JSON.stringify(toNameList(shared)));
  return { files, languages, latin: languages.filter((lang) => latin.includes(lang)) };
}

/** The languages whose names are in Latin letters. */
export function latinLanguages(aliases: ReadonlyMap<string, WrittenAlias[]>): string[] {
  return [...aliases.keys()].filter((lang) => isInLatin(aliases.get(lang)!));
}

function isInLatin(aliases: readonly Alias[]): boolean {
  return aliases.filter(({ text }) => isLatin(text)).length >= aliases.length * LATIN_SHARE;
}

function isShared({ kind, text }: Alias): boolean {
  return (kind === 'full-name' || kind === 'surname') && isLatin(text);
}

function isLatin(text: string): boolean {
  return !/[^\p{Script=Latin}\P{L}]/u.test(text);
}
