/** A block as words with what stands between them. */
import { foldText } from '../text/fold.ts';

export interface Word {
  folded: string;
  /** UTF-16 offsets in the block. */
  start: number;
  end: number;
  /** Text between it and the word before. */
  gap: string;
}

/** In a gap: the end of a sentence, or of a part that stands by itself. */
export const BREAKS_SENTENCE = /[.!?…;:|]["”»’)]*\s|\n/;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Words of a text. "U.S." is two of them with a full stop that ends no sentence. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const end = index + found.length;
    words.push({ folded: foldText(withoutPossessive(found)), start: index, end, gap: text.slice(from, index) });
    from = end;
  }
  return words;
}

function withoutPossessive(found: string): string {
  return found.replace(/['’]s$/, '');
}
