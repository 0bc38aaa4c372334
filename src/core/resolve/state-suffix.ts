/** "Paris, Texas", "Lebanon, Pa.", "London (Ont.)": a name with a state behind it is another place. */
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import type { PlacedHit } from './types.ts';

/** True when a comma or bracket and a state or province follow the hit. */
export function stateSuffixAfter(
  page: Page,
  lexicon: Lexicon,
  hit: Pick<PlacedHit, 'block' | 'start' | 'end'>,
): boolean {
  const next = page.after(hit.block, hit.end);
  if (!next || !/^\s?[,(]\s?$/.test(next.gap)) return false;
  if (lexicon.stateSuffixes.has(next.folded)) return true;
  // "New Mexico", "British Columbia", "N.Y.": states of two words.
  const second = page.after(hit.block, next.end);
  return (
    second !== null && /^[\s.]{1,2}$/.test(second.gap) && lexicon.stateSuffixes.has(`${next.folded} ${second.folded}`)
  );
}
