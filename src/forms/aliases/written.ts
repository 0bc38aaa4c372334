/** An alias on its way into an index, with the place it was written at where a person wrote it. */
import type { Alias } from '../../core/names/alias.ts';
import { aliasWords } from '../../core/text/words.ts';
import type { WrittenFile } from '../data.ts';
import type { Path } from '../path.ts';

export interface WrittenAlias extends Alias {
  lang: string;
  /** What the index tells names apart by: folded words. Two aliases of one key are one name to it. */
  key: string;
  /** Absent for names that come from a package. */
  at?: { file: WrittenFile; path: Path };
}

/** The key of a name; '' for one that the index cannot read. How words are joined counts: "U.S." is not "us". */
export function aliasKey(text: string): string {
  return aliasWords(text)
    .map(({ word, join }) => join + word)
    .join(' ');
}

/** The language whose index a tag's names go to: `zh-Hant` → `zh`, and Norwegian by its most used form. */
export function indexLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0]!;
  if (primary === 'no' || primary === 'nn') return 'nb';
  return primary === 'iw' ? 'he' : primary;
}

/** Short and all in capitals: "UAE", "США", "EE.UU.". */
export function isAbbreviation(text: string): boolean {
  return text.length <= 8 && !/\s/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}
