/**
 * The one function that folds text, used by the index builder and by search alike: case, diacritics, letter forms.
 *
 * Folding goes code unit by code unit, so that offsets never move and search can fold while it reads:
 *   - letters lose case and combining marks (É → e, й → и, أ → ا, ё → е); the full form is NFKD where that is one letter
 *   - marks that only decorate (Latin accents, Hebrew points, Arabic vowels), soft hyphens, joiners and bidi controls
 *     are passed over: `foldUnit` gives `IGNORED`
 *   - everything that is not part of a word gives `BREAK`
 * Letters that would fold to two (ß, æ) stay themselves: an alias lists both spellings instead.
 */
export const BREAK = 0;
export const IGNORED = 1;
const NOT_YET = 2;

/** Folded form of each code unit; blocks of 256 are derived when first met, since a page of news needs five or six of them. */
const table = new Uint16Array(0x10000).fill(NOT_YET);

/** Folds one UTF-16 code unit; `BREAK` for what ends a word, `IGNORED` for what does not count. Surrogates are letters. */
export function foldUnit(unit: number): number {
  const folded = table[unit]!;
  return folded === NOT_YET ? deriveBlock(unit) : folded;
}

/** Folds a whole string; breaks stay as they are. Only for building, tests and small words: search folds as it reads. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit !== IGNORED) folded += unit === BREAK ? text[i] : String.fromCharCode(unit);
  }
  return folded;
}

const isWord = /^[\p{L}\p{N}\p{M}]$/u;

/** What only decorates: soft hyphen, accents, Cyrillic titlo, Hebrew points, Arabic vowels and tatweel, nukta, joiners, bidi controls. */
const decorations: [from: number, to: number][] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6ed],
  [0x93c, 0x93c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

function isDecoration(unit: number): boolean {
  return decorations.some(([from, to]) => unit >= from && unit <= to);
}

/** Letters whose plain form Unicode does not derive: strokes, the Azerbaijani ə, Arabic forms that keyboards mix. */
const byHand: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ە: 'ه',
};

function deriveBlock(unit: number): number {
  const first = unit & 0xff00;
  for (let u = first; u < first + 256; u++) table[u] = derive(u);
  return table[unit]!;
}

function derive(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const char = String.fromCharCode(unit);
  if (isDecoration(unit)) return IGNORED;
  if (char === '&') return unit;
  if (!isWord.test(char) || isApostrophe(unit)) return BREAK;
  const base = [...char.toLowerCase().normalize('NFKD').toLowerCase()]
    .filter((c) => !isDecoration(c.charCodeAt(0)))
    .join('');
  const plain = base.length === 1 && isWord.test(base) && !isApostrophe(base.charCodeAt(0)) ? base : char.toLowerCase();
  const folded = byHand[plain] ?? plain;
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/** ' ’ ‘ ʼ ʻ ` ´ ʹ ՚ and the Hebrew geresh: one apostrophe, however it was typed. */
export function isApostrophe(unit: number): boolean {
  switch (unit) {
    case 0x27:
    case 0x60:
    case 0xb4:
    case 0x2b9:
    case 0x2bb:
    case 0x2bc:
    case 0x55a:
    case 0x5f3:
    case 0x2018:
    case 0x2019:
    case 0x201b:
      return true;
  }
  return false;
}

/** Hyphens and dashes that join words: - ‐ ‑ – and the Hebrew maqaf. The em dash separates. */
export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013) || unit === 0x5be || unit === 0x2212;
}

/** True for scripts written without spaces, where every unit is a word of its own and `Intl.Segmenter` has the last word. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) || // kana
    (unit >= 0x3400 && unit <= 0x9fff) || // Han
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0x0e00 && unit <= 0x0eff) || // Thai, Lao
    (unit >= 0x1000 && unit <= 0x109f) || // Myanmar
    (unit >= 0x1780 && unit <= 0x17ff) // Khmer
  );
}
