/** "Jordan Spieth", "Israel Katz": a name that is also a first name, with a surname behind it. */
import type { Lexicon } from './lexicon.ts';
import { isCapitalised, type Page } from './page.ts';
import type { PlacedHit } from './types.ts';

/** One capitalised word follows, neither an office nor a weekday or the like, nor part of a longer run of capitals ("Israel Defense Forces"). */
export function surnameFollows(page: Page, lexicon: Lexicon, { block, end }: PlacedHit): boolean {
  const after = page.after(block, end);
  if (!after || !/^[\s\u00a0]$/.test(after.gap)) return false;
  if (!isCapitalised(after.word) || after.word === after.word.toUpperCase()) return false;
  if (lexicon.offices.has(after.folded) || lexicon.smallWords.has(after.folded)) return false;
  const second = page.after(block, after.end);
  return !(second && /^[\s\u00a0]$/.test(second.gap) && isCapitalised(second.word));
}
