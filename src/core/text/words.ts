/**
 * How words stand next to each other inside a name. Builder and search use the same rules, so "Nagorno-Karabakh" in the
 * dataset meets "Nagorno–Karabakh" and "Nagorno Karabakh" on a page, and "St Lucia" meets "St. Lucia".
 */
import { BREAK, foldUnit, IGNORED, isApostrophe, isDash, isUnspaced } from './fold.ts';

/** What joins a word to the one before it. */
export const join = {
  /** No gap: scripts without spaces, and the first word of a name. */
  none: 0,
  /** Spaces, one hyphen, or a full stop after a short word ("St. Lucia", "V. Putin"). */
  space: 1,
  /** A full stop without a space: "U.S." */
  dot: 2,
  /** "Côte d'Ivoire" */
  apostrophe: 3,
} as const;

/** No name goes on from here. */
export const NO_JOIN = -1;

/** Longest gap between two words of one name, in UTF-16 units: bounds the work on text made of spaces. */
const MAX_GAP = 4;

/** A full stop after a word of at most this many units may belong to it ("St.", "V."); after a longer one it ends the sentence. */
const SHORT = 2;

/** End of the word that starts at `start`: a run of word units, or one unit in a script without spaces. */
export function wordEnd(text: string, start: number): number {
  let i = start;
  if (isUnspaced(text.charCodeAt(i))) {
    i++;
    while (i < text.length && foldUnit(text.charCodeAt(i)) === IGNORED) i++;
    return i;
  }
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (foldUnit(unit) === BREAK || (unit >= 0x0e00 && isUnspaced(unit))) break;
  }
  return i;
}

/**
 * The join after a word that ends at `end` and is `length` units long: returns `kind + 4 * start of the next word`, or
 * `NO_JOIN`. One number, since this runs for every word that may begin a name.
 */
export function joinAfter(text: string, end: number, length: number): number {
  if (end >= text.length) return NO_JOIN;
  let i = end;
  let unit = text.charCodeAt(i);
  if (foldUnit(unit) !== BREAK) return join.none + 4 * i;
  if (isApostrophe(unit) || isGershayim(text, i)) {
    if (startsWord(text, i + 1)) return join.apostrophe + 4 * (i + 1);
    // One that closes a word is part of its spelling: "oblast' di Cherson".
    i++;
    unit = text.charCodeAt(i);
  }
  if (unit === 0x2e) {
    if (startsWord(text, i + 1)) return length <= SHORT ? join.dot + 4 * (i + 1) : NO_JOIN;
    if (length > SHORT) return NO_JOIN;
    i++;
  }
  let dashes = 0;
  for (const limit = Math.min(text.length, i + MAX_GAP); i < limit; i++) {
    unit = text.charCodeAt(i);
    if (isDash(unit) || isMiddleDot(unit)) {
      if (++dashes > 1) return NO_JOIN;
    } else if (!isSpace(unit)) break;
  }
  return startsWord(text, i) ? join.space + 4 * i : NO_JOIN;
}

function startsWord(text: string, i: number): boolean {
  return i < text.length && foldUnit(text.charCodeAt(i)) > IGNORED;
}

/** The mark before the last letter of a Hebrew abbreviation (ארה״ב), mostly typed as a quotation mark. */
function isGershayim(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return (
    (unit === 0x5f4 || unit === 0x22 || unit === 0x201d) &&
    isHebrew(text.charCodeAt(i - 1)) &&
    isHebrew(text.charCodeAt(i + 1))
  );
}

function isHebrew(unit: number): boolean {
  return unit >= 0x5d0 && unit <= 0x5ea;
}

/** What Chinese and Japanese put between the parts of a foreign name: · ・ */
function isMiddleDot(unit: number): boolean {
  return unit === 0xb7 || unit === 0x2027 || unit === 0x30fb;
}

/** Spaces of every width, tabs and line ends. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0xa0 ||
    (unit >= 9 && unit <= 13) ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}

export interface AliasWord {
  join: number;
  /** Folded. */
  word: string;
}

/** Splits an alias as search will read it; an empty list when it has no word, or when its words do not join ("Foo; bar"). */
export function aliasWords(text: string): AliasWord[] {
  const words: AliasWord[] = [];
  let start = 0;
  while (start < text.length && !startsWord(text, start)) start++;
  let kind: number = join.none;
  while (start < text.length) {
    const end = wordEnd(text, start);
    words.push({ join: kind, word: foldWord(text, start, end) });
    const next = joinAfter(text, end, end - start);
    if (next === NO_JOIN) return isTail(text, end) ? words : [];
    kind = next & 3;
    start = next >> 2;
  }
  return words;
}

/** Folds the units from `start` to `end`, without what is passed over. */
export function foldWord(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit > IGNORED) units.push(unit);
  }
  return fromUnits(units);
}

const AT_ONCE = 1024;

/** In pieces: as arguments of one call, the units of a whole page would be too many. */
function fromUnits(units: readonly number[]): string {
  if (units.length <= AT_ONCE) return String.fromCharCode(...units);
  let text = '';
  for (let i = 0; i < units.length; i += AT_ONCE) text += String.fromCharCode(...units.slice(i, i + AT_ONCE));
  return text;
}

function isTail(text: string, end: number): boolean {
  for (let i = end; i < text.length; i++) if (startsWord(text, i)) return false;
  return true;
}
