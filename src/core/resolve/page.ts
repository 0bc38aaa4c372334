/** A page's blocks with what the rules ask of them: case style of a block, words around a hit, sentence starts. */
import type { Block } from '../model.ts';
import { BREAK, foldUnit } from '../text/fold.ts';
import { foldWord, wordEnd } from '../text/words.ts';
import { PageWords } from './page-words.ts';

/** `caps`: nearly all letters are capitals. `title`: nearly all longer words begin with one. `plain`: running text. */
export type CaseStyle = 'plain' | 'title' | 'caps';

export interface Neighbour {
  /** As on the page. */
  word: string;
  folded: string;
  start: number;
  end: number;
  /** Text between it and the place asked from. */
  gap: string;
}

/** How far a gap is read, in UTF-16 units: a neighbour further away is none. */
const MAX_GAP = 6;

export class Page {
  readonly #styles: (CaseStyle | undefined)[] = [];
  #words: PageWords | undefined;

  constructor(readonly blocks: readonly Block[]) {}

  style(block: number): CaseStyle {
    this.#styles[block] ??= styleOf(this.blocks[block]!);
    return this.#styles[block];
  }

  /** True when a folded word, or several joined by spaces, stands on the page. */
  has(folded: string): boolean {
    this.#words ??= new PageWords(this.blocks);
    return this.#words.has(folded);
  }

  before(block: number, start: number): Neighbour | null {
    const { text } = this.blocks[block]!;
    let end = start;
    const limit = Math.max(0, start - MAX_GAP);
    while (end > limit && foldUnit(text.charCodeAt(end - 1)) === BREAK) end--;
    if (end === limit && (end === 0 || foldUnit(text.charCodeAt(end - 1)) === BREAK)) return null;
    let from = end;
    while (from > 0 && foldUnit(text.charCodeAt(from - 1)) !== BREAK) from--;
    return from < end ? neighbour(text, from, end, text.slice(end, start)) : null;
  }

  after(block: number, end: number): Neighbour | null {
    const { text } = this.blocks[block]!;
    let start = end;
    const limit = Math.min(text.length, end + MAX_GAP);
    while (start < limit && foldUnit(text.charCodeAt(start)) === BREAK) start++;
    if (start >= text.length || foldUnit(text.charCodeAt(start)) === BREAK) return null;
    return neighbour(text, start, wordEnd(text, start), text.slice(end, start));
  }

  /** True at the start of a block, after a full stop, a colon, a bullet or an opening quote: where any word has a capital. */
  startsSentence(block: number, start: number): boolean {
    const { text } = this.blocks[block]!;
    let i = start - 1;
    while (i >= 0 && /[\s"'“”‘’«»„([]/.test(text[i]!)) i--;
    if (i < 0) return true;
    if (/[.!?:…•·|—]/.test(text[i]!)) return !this.#isInitial(text, i);
    return start > 0 && /["“‘«„]/.test(text[start - 1]!);
  }

  /** "V. Putin", "U.S. Turkey policy": that full stop ends no sentence. */
  #isInitial(text: string, i: number): boolean {
    return text[i] === '.' && i >= 1 && isUpper(text[i - 1]!) && (i < 2 || !/\p{L}/u.test(text[i - 2]!));
  }
}

/** True when the first letter is a capital; false in scripts that have none. */
export function isCapitalised(word: string): boolean {
  const [first = ''] = word;
  return isUpper(first);
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase() && char === char.toUpperCase();
}

function neighbour(text: string, start: number, end: number, gap: string): Neighbour {
  return { word: text.slice(start, end), folded: foldWord(text, start, end), start, end, gap };
}

/** Sentences end with a full stop and headings do not: a sentence full of names is no heading. */
function styleOf({ text, heading }: Block): CaseStyle {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (words.length === 0) return 'plain';
  const caps = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase()).length;
  if (caps >= words.length * 0.8) return 'caps';
  if (!heading && (words.length < 3 || /[.!?…]["”’»)]*\s*$/.test(text))) return 'plain';
  const capitalised = words.filter(isCapitalised).length;
  return capitalised >= words.length * 0.75 ? 'title' : 'plain';
}
