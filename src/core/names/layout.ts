/**
 * Where things lie in a name index. The file is a header of 32-bit numbers and flat arrays one after the other, each
 * padded to 4 bytes; opening it makes views and reads nothing.
 *
 *   header   magic · version · checksum of the rest · byte length · flags · counts (below)
 *   bloom    one bit a possible first word: most words of a page end here
 *   buckets  start of each hash bucket in the edges
 *   edges    parent, word, 2 × value + 1 if names go on from it: a trie whose edges are words, three numbers each side by
 *            side, since they are read together. An edge's number + 1 is the state after it
 *   words    start in the pool, meta = join + 4 × ending set; one more than there are words, where the last one ends
 *   pool     folded units of all words, 8 bit where every unit fits
 *   sets     case endings: start of each set in `endings`, `endings` holds word numbers
 *   prefixes word numbers of what may be glued to the front
 *   values   target and meta (kind + 16 × flags + 32768 on the last one of a state)
 */
export const MAGIC = 0x58474742; // "BGGX"
export const VERSION = 2;

export const headerFields = [
  'magic',
  'version',
  'checksum',
  'byteLength',
  'flags',
  'bloomBits',
  'bucketBits',
  'edges',
  'words',
  'pool',
  'sets',
  'endings',
  'prefixes',
  'values',
  'longestEnding',
  'spare',
] as const;
export type Header = Record<(typeof headerFields)[number], number>;
export const HEADER_BYTES = headerFields.length * 4;

/** The checksum covers everything after itself. */
export const CHECKSUM_FROM = 12;

export const headerFlags = {
  /** Numbers are 32 bit instead of 16. */
  wide: 1,
  /** Pool units are 16 bit instead of 8. */
  widePool: 2,
  /** Every alias of the index wants a capital, where its script has them: words in lower case are skipped unread. */
  capitalsOnly: 4,
} as const;

export const LAST_VALUE = 0x8000;

type Width = 8 | 16 | 32;

/** Name, width and length of each array, in file order. */
export function sections(h: Header): [name: SectionName, width: Width, length: number][] {
  const n: Width = h.flags & headerFlags.wide ? 32 : 16;
  const unit: Width = h.flags & headerFlags.widePool ? 16 : 8;
  return [
    ['bloom', 32, 1 << (h.bloomBits - 5)],
    ['buckets', n, (1 << h.bucketBits) + 1],
    ['edges', n, 3 * h.edges],
    ['words', n, 2 * (h.words + 1)],
    ['pool', unit, h.pool],
    ['setStart', n, h.sets + 1],
    ['endings', n, h.endings],
    ['prefixes', n, h.prefixes],
    ['values', n, 2 * h.values],
  ];
}

export type SectionName =
  | 'bloom'
  | 'buckets'
  | 'edges'
  | 'words'
  | 'pool'
  | 'setStart'
  | 'endings'
  | 'prefixes'
  | 'values';

/** Bytes of a section, padding included. */
export function sectionBytes(width: Width, length: number): number {
  // Not by shifts: a damaged count may be beyond 32 bits.
  return Math.ceil((length * width) / 32) * 4;
}
