/** The words of a page as a set: whether "ontario" or "new south wales" stands anywhere on it. */
import type { Block } from '../model.ts';
import { addUnit, hashWord } from '../names/hash.ts';
import { BREAK, foldUnit, IGNORED } from '../text/fold.ts';

/** Keeps hashes in 31 bits, which JavaScript engines store without a box. */
const SMALL = 0x7fffffff;

/**
 * Answers exactly. A hash says at once that a word is not on the page, which is the answer for nearly every word asked;
 * only the others are looked for in the text.
 */
export class PageWords {
  readonly #hashes = new Set<number>();
  readonly #known = new Map<string, boolean>();
  #text: string | undefined;

  constructor(private readonly blocks: readonly Block[]) {
    for (const { text } of blocks) this.#read(text);
  }

  /** True when a folded word, or several joined by spaces, stands on the page. */
  has(folded: string): boolean {
    let known = this.#known.get(folded);
    if (known === undefined) {
      known = folded.split(' ').every((word) => this.#hashes.has(hashWord(word, 0) & SMALL)) && this.#isInText(folded);
      this.#known.set(folded, known);
    }
    return known;
  }

  #isInText(folded: string): boolean {
    this.#text ??= ` ${this.blocks.map((block) => foldedWords(block.text)).join(' ')} `;
    return this.#text.includes(` ${folded} `);
  }

  #read(text: string): void {
    const seed = hashWord('', 0);
    let hash = seed;
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? foldUnit(text.charCodeAt(i)) : BREAK;
      if (unit > IGNORED) hash = addUnit(hash, unit);
      else if (unit === BREAK && hash !== seed) {
        this.#hashes.add(hash & SMALL);
        hash = seed;
      }
    }
  }
}

/** Folded words with one space between them. */
function foldedWords(text: string): string {
  let words = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit > IGNORED) words += String.fromCharCode(unit);
    else if (unit === BREAK && !words.endsWith(' ')) words += ' ';
  }
  return words;
}
