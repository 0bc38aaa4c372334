/**
 * Finds names in text, leftmost-longest on word boundaries: of all names that begin at the first place where one begins,
 * the one that reaches furthest wins, and search goes on behind it. "Democratic Republic of Congo" is one hit, and the
 * "Congo" in it is none.
 *
 * A word costs one table look-up and one multiplication a letter; then one bit says that no name begins with it, which
 * is so for nearly every word. Only the rest is compared letter by letter.
 *
 * An index is believed in what it says, not in where it points to: loops end at the ends of its arrays, whatever is in it.
 */
import { BREAK, foldUnit, IGNORED, isUnspaced } from '../text/fold.ts';
import { joinAfter, NO_JOIN } from '../text/words.ts';
import { type AliasKind, aliasFlags, aliasKinds } from './alias.ts';
import { addUnit, addWord, wordSeed } from './hash.ts';
import { LAST_VALUE } from './layout.ts';
import type { NameIndex } from './open.ts';

export interface Reading {
  target: number;
  kind: AliasKind;
  /** Or-ed `aliasFlags`. */
  flags: number;
}

/** A name found in text, not yet decided. Offsets are UTF-16 units. */
export interface Hit {
  start: number;
  end: number;
  readings: Reading[];
}

/** Longer words are no names; bounds the memory for prefixes. */
const LONGEST_WORD = 64;

/** 1 for a–z and for what ASCII puts between words: where every name wants a capital, none begins with these. */
const beginsNoName = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x80; unit++) {
  if (foldUnit(unit) === BREAK || (unit >= 0x61 && unit <= 0x7a)) beginsNoName[unit] = 1;
}

/** Finds all hits of `index` in `text`, in order, none overlapping another. Time is linear in the text; never throws. */
export function search(index: NameIndex, text: string): Hit[] {
  const hits: Hit[] = [];
  const walk = new Walk(index, text);
  const { bloom, bloomShift, capitalsOnly, longestEnding } = index;
  const seed = wordSeed[0];
  const mayInflect = longestEnding > 0 || index.prefixes.length > 0;
  const length = text.length;
  let i = 0;
  while (i < length) {
    if (capitalsOnly && beginsNoName[text.charCodeAt(i)] === 1) {
      // Most of a page is passed over here, words and spaces alike: one branch that is nearly always taken.
      do i++;
      while (i < length && beginsNoName[text.charCodeAt(i)] === 1);
      if (i < length && foldUnit(text.charCodeAt(i - 1)) > IGNORED)
        while (i < length && foldUnit(text.charCodeAt(i)) !== BREAK) i++;
      continue;
    }
    const first = text.charCodeAt(i);
    let unit = foldUnit(first);
    if (unit <= IGNORED) {
      i++;
      continue;
    }
    const start = i;
    let worthReading = true;
    if (first >= 0x0e00 && isUnspaced(first)) {
      worthReading = mayInflect || bit(bloom, addWord(0, addUnit(seed, unit)) >>> bloomShift);
      i++;
    } else {
      let hash = addUnit(seed, unit);
      for (i++; i < length; i++) {
        const next = text.charCodeAt(i);
        unit = foldUnit(next);
        if (unit === BREAK || (next >= 0x0e00 && isUnspaced(next))) break;
        if (unit !== IGNORED) hash = addUnit(hash, unit);
      }
      worthReading = mayInflect || bit(bloom, addWord(0, hash) >>> bloomShift);
    }
    if (!worthReading) continue;
    const hit = walk.from(start) ?? walk.afterPrefix(start);
    if (hit) {
      hits.push(hit);
      i = hit.end;
    }
  }
  return hits;
}

function bit(bits: NameIndex['bloom'], n: number): boolean {
  return ((bits[n >> 5]! >>> (n & 31)) & 1) !== 0;
}

/** States after some words of a text. A word that may end in several ways can lead to several states; almost always one. */
interface State {
  edge: number;
  path: number;
  /** 2 × the number of its first value + 1 if names go on from here. */
  value: number;
}

const START: State = { edge: 0, path: 0, value: 1 };

function goesOn({ value }: State): boolean {
  return (value & 1) !== 0;
}

class Walk {
  readonly #index: NameIndex;
  readonly #text: string;
  /** Folded units of the word being read, and the hash of each of its beginnings. */
  readonly #units = new Uint16Array(LONGEST_WORD);
  readonly #hashes = new Int32Array(LONGEST_WORD + 1);
  #length = 0;

  constructor(index: NameIndex, text: string) {
    this.#index = index;
    this.#text = text;
  }

  /** The longest name that begins at `start`, which is the start of a word. */
  from(start: number): Hit | null {
    let states: State[] = [START];
    let at = start;
    let joined = 0;
    let best: Hit | null = null;
    while (states.length > 0) {
      const end = this.#readWord(at, joined);
      states = this.#step(states, joined);
      if (states.length > 0) {
        const readings = this.#readings(states, start, end);
        if (readings.length > 0) best = { start, end: this.#withFullStop(end, joined), readings };
      }
      if (!states.some(goesOn)) break;
      const next = joinAfter(this.#text, end, end - at);
      if (next === NO_JOIN) break;
      joined = next & 3;
      at = next >> 2;
    }
    return best;
  }

  /** The longest name after something glued to its front: Arabic "وروسيا", Hebrew "ברוסיה". */
  afterPrefix(start: number): Hit | null {
    const { prefixes, words, pool } = this.#index;
    for (let p = 0; p < prefixes.length; p++) {
      const from = words[2 * prefixes[p]!]!;
      const length = words[2 * prefixes[p]! + 2]! - from;
      if (!(length > 0)) continue;
      let k = 0;
      while (k < length && foldUnit(this.#text.charCodeAt(start + k)) === pool[from + k]) k++;
      if (k < length || foldUnit(this.#text.charCodeAt(start + length)) <= IGNORED) continue;
      const hit = this.from(start + length);
      if (hit) return hit;
    }
    return null;
  }

  /** Folds and hashes the word at `start`; returns where it ends. */
  #readWord(start: number, joined: number): number {
    const text = this.#text;
    let hash: number = wordSeed[joined]!;
    let n = 0;
    let i = start;
    this.#hashes[0] = hash;
    const alone = isUnspaced(text.charCodeAt(start));
    for (; i < text.length; i++) {
      const raw = text.charCodeAt(i);
      const unit = foldUnit(raw);
      if (unit === IGNORED) continue;
      if (unit === BREAK || (i > start && (alone || (raw >= 0x0e00 && isUnspaced(raw))))) break;
      if (n < LONGEST_WORD) {
        hash = addUnit(hash, unit);
        this.#units[n++] = unit;
        this.#hashes[n] = hash;
      } else n = LONGEST_WORD + 1;
    }
    this.#length = n > LONGEST_WORD ? 0 : n;
    return i;
  }

  #step(states: State[], joined: number): State[] {
    const { longestEnding } = this.#index;
    const next: State[] = [];
    for (const state of states) {
      if (!goesOn(state)) continue;
      for (let cut = 0; cut <= longestEnding && cut < this.#length; cut++) {
        const path = addWord(state.path, this.#hashes[this.#length - cut]!);
        if (state.edge === 0 && !bit(this.#index.bloom, path >>> this.#index.bloomShift)) continue;
        this.#follow(state.edge, path, joined, cut, next);
      }
    }
    return next;
  }

  /** Adds to `next` the states behind `edge` by the word read, less its last `cut` units. */
  #follow(edge: number, path: number, joined: number, cut: number, next: State[]): void {
    const { buckets, bucketMask, edges, words } = this.#index;
    const bucket = path & bucketMask;
    const end = Math.min(buckets[bucket + 1]!, edges.length / 3);
    for (let e = buckets[bucket]!; e < end; e++) {
      if (edges[3 * e] !== edge) continue;
      const word = edges[3 * e + 1]!;
      const meta = words[2 * word + 1]!;
      if ((meta & 3) !== joined || !this.#isWord(word, 0, this.#length - cut)) continue;
      if (this.#mayEnd(meta >> 2, cut)) next.push({ edge: e + 1, path, value: edges[3 * e + 2]! });
    }
  }

  /** True when the units read from `from` to `to` are exactly word `w` of the index. */
  #isWord(w: number, from: number, to: number): boolean {
    const { words, pool } = this.#index;
    const start = words[2 * w]!;
    if (words[2 * w + 2]! - start !== to - from) return false;
    for (let k = from; k < to; k++) if (pool[start + k - from] !== this.#units[k]) return false;
    return true;
  }

  #mayEnd(set: number, cut: number): boolean {
    if (set === 0) return cut === 0;
    const { setStart, endings } = this.#index;
    const end = Math.min(setStart[set + 1]!, endings.length);
    for (let s = setStart[set]!; s < end; s++) {
      if (this.#isWord(endings[s]!, this.#length - cut, this.#length)) return true;
    }
    return false;
  }

  #readings(states: State[], start: number, end: number): Reading[] {
    const { values } = this.#index;
    const readings: Reading[] = [];
    for (const { value } of states) {
      let v = value >> 1;
      if (v === 0) continue;
      let meta: number;
      do {
        meta = values[2 * v - 1]!;
        const flags = (meta & ~LAST_VALUE) >> 4;
        const kind = aliasKinds[meta & 15];
        if (kind && caseFits(this.#text, start, end, flags)) readings.push({ target: values[2 * v - 2]!, kind, flags });
        v++;
      } while (!(meta & LAST_VALUE) && 2 * v <= values.length);
    }
    return readings;
  }

  /** "U.S." takes its last full stop along. */
  #withFullStop(end: number, joined: number): number {
    return joined === 2 && this.#text.charCodeAt(end) === 0x2e ? end + 1 : end;
  }
}

/** The rule of capitals: a name starts with one where its script has them, unless the alias says otherwise. */
function caseFits(text: string, start: number, end: number, flags: number): boolean {
  if (flags & aliasFlags.exactCase) {
    const name = text.slice(start, end);
    return name === name.toUpperCase();
  }
  if (flags & aliasFlags.lowercase) return true;
  const first = text.charCodeAt(start);
  if (first < 0x80) return first < 0x61;
  const char = String.fromCharCode(first);
  return char === char.toUpperCase() || char.toLowerCase() === char.toUpperCase();
}
