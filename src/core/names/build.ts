/** Builds the bytes of a name index (see layout.ts). Near linear: one map of edges, one counting sort into buckets. */
import type { LanguageRules } from '../language.ts';
import { foldText } from '../text/fold.ts';
import { aliasWords } from '../text/words.ts';
import { type Alias, aliasFlags, aliasKinds } from './alias.ts';
import { inflectorOf } from './endings.ts';
import { addWord, checksum, hashWord } from './hash.ts';
import {
  CHECKSUM_FROM,
  HEADER_BYTES,
  type Header,
  headerFields,
  headerFlags,
  LAST_VALUE,
  MAGIC,
  type SectionName,
  sectionBytes,
  sections,
  VERSION,
} from './layout.ts';

/**
 * Compiles aliases into one index. Aliases without a word are left out (the dataset checker refuses them); the same alias
 * of the same target and kind counts once. The bytes depend only on the set of aliases and the rules, not on their order.
 */
export function buildIndex(aliases: readonly Alias[], rules?: LanguageRules): Uint8Array<ArrayBuffer> {
  const words = new WordList();
  const inflector = inflectorOf(rules);
  const edges = new EdgeList();
  let capitalsOnly = true;

  for (const alias of inOrder(aliases)) {
    let state = 0;
    for (const { word, join: joined } of aliasWords(alias.text)) {
      const { stem, set } = inflector.stem(word);
      state = edges.after(state, words.number(stem, joined + 4 * set), stem, joined);
    }
    if (state === 0) continue;
    const flags = alias.flags | (startsLower(alias.text) ? aliasFlags.lowercase : 0);
    if (flags & aliasFlags.lowercase) capitalsOnly = false;
    edges.addValue(state, alias, flags);
  }
  const endings = inflector.sets.map((set) => set.map((ending) => words.number(ending, 0)));
  const prefixes = (rules?.prefixes ?? []).map((prefix) => words.number(foldText(prefix), 0));
  return write(edges, words, endings, prefixes, capitalsOnly);
}

/** Lists of numbers side by side, not an object an edge or a value: a pack's index has a hundred thousand of each. */
class EdgeList {
  readonly parents: number[] = [];
  readonly words: number[] = [];
  readonly paths: number[] = [];
  /** Number of the first value of each edge, -1 for none. */
  readonly firstValues: number[] = [];
  readonly targets: number[] = [];
  /** Kind and flags. */
  readonly metas: number[] = [];
  /** Number of the next value of the same edge, -1 for none. */
  readonly nextValues: number[] = [];
  readonly #byKey = new Map<number, number>();

  get length(): number {
    return this.parents.length;
  }

  /** The state behind `state` by a word, made where there is none. */
  after(state: number, word: number, stem: string, joined: number): number {
    // Exact up to 2^26 edges of 2^27 words.
    const key = state * 2 ** 27 + word;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.parents.push(state);
    this.words.push(word);
    this.paths.push(addWord(state === 0 ? 0 : this.paths[state - 1]!, hashWord(stem, joined)));
    const next = this.firstValues.push(-1);
    this.#byKey.set(key, next);
    return next;
  }

  /** Adds a value behind those of the state, once for each target and kind. */
  addValue(state: number, { target, kind }: Alias, flags: number): void {
    const kindNumber = aliasKinds.indexOf(kind);
    let last = -1;
    for (let value = this.firstValues[state - 1]!; value >= 0; value = this.nextValues[value]!) {
      if (this.targets[value] === target && (this.metas[value]! & 15) === kindNumber) return;
      last = value;
    }
    const value = this.targets.push(target) - 1;
    this.metas.push(kindNumber + 16 * flags);
    this.nextValues.push(-1);
    if (last < 0) this.firstValues[state - 1] = value;
    else this.nextValues[last] = value;
  }
}

function write(edges: EdgeList, words: WordList, endings: number[][], prefixes: number[], capitalsOnly: boolean) {
  const bucketBits = bitsFor(edges.length);
  const order = bucketOrder(edges, bucketBits);
  const numberOf = new Uint32Array(edges.length + 1);
  for (let at = 0; at < order.length; at++) numberOf[order[at]! + 1] = at + 1;
  const valueCount = edges.targets.length;
  const pool = words.list.join('');
  const units = new Uint16Array(pool.length);
  let widest = 0;
  for (let i = 0; i < pool.length; i++) widest |= units[i] = pool.charCodeAt(i);
  let roots = 0;
  for (const parent of edges.parents) if (parent === 0) roots++;
  const endingCount = endings.reduce((sum, set) => sum + set.length, 0);
  let highest = Math.max(edges.length + 1, pool.length, 2 * valueCount + 3);
  for (const target of edges.targets) if (target > highest) highest = target;

  const header: Header = {
    magic: MAGIC,
    version: VERSION,
    checksum: 0,
    byteLength: 0,
    flags:
      (highest > 0xffff ? headerFlags.wide : 0) |
      (widest > 0xff ? headerFlags.widePool : 0) |
      (capitalsOnly ? headerFlags.capitalsOnly : 0),
    bloomBits: Math.max(10, bitsFor(roots) + 4),
    bucketBits,
    edges: edges.length,
    words: words.list.length,
    pool: pool.length,
    sets: endings.length,
    endings: endingCount,
    prefixes: prefixes.length,
    values: valueCount,
    longestEnding: Math.max(...endings.flat().map((word) => words.list[word]!.length)),
    spare: 0,
  };

  const bloom = new Uint32Array(1 << (header.bloomBits - 5));
  for (let e = 0; e < edges.length; e++) {
    if (edges.parents[e] !== 0) continue;
    const bit = edges.paths[e]! >>> (32 - header.bloomBits);
    bloom[bit >> 5]! |= 1 << (bit & 31);
  }
  const buckets = new Uint32Array((1 << bucketBits) + 1);
  for (const path of edges.paths) buckets[(path & ((1 << bucketBits) - 1)) + 1]!++;
  for (let b = 1; b < buckets.length; b++) buckets[b]! += buckets[b - 1]!;

  const { numbers, values } = edgeNumbers(edges, order, numberOf);
  const arrays: Record<SectionName, ArrayLike<number>> = {
    bloom,
    buckets,
    edges: numbers,
    words: wordNumbers(words),
    pool: units,
    setStart: runningSum(endings.map((set) => set.length)),
    endings: endings.flat(),
    prefixes,
    values,
  };
  return pack(header, arrays);
}

/**
 * Three numbers an edge: its parent, its word, and its first value with a bit for whether other edges go on from it. Two
 * numbers a value, in the order of the edges.
 */
function edgeNumbers(edges: EdgeList, order: Uint32Array, numberOf: Uint32Array) {
  const { parents, words, firstValues, targets, metas, nextValues } = edges;
  const goesOn = new Uint8Array(order.length + 1);
  for (const parent of parents) goesOn[numberOf[parent]!] = 1;
  const numbers = new Uint32Array(3 * order.length);
  const values = new Uint32Array(2 * targets.length);
  let written = 0;
  for (let i = 0; i < order.length; i++) {
    const edge = order[i]!;
    const first = firstValues[edge]!;
    numbers[3 * i] = numberOf[parents[edge]!]!;
    numbers[3 * i + 1] = words[edge]!;
    numbers[3 * i + 2] = 2 * (first < 0 ? 0 : written + 1) + goesOn[i + 1]!;
    for (let value = first; value >= 0; value = nextValues[value]!) {
      values[2 * written] = targets[value]!;
      values[2 * written + 1] = metas[value]! + (nextValues[value]! < 0 ? LAST_VALUE : 0);
      written++;
    }
  }
  return { numbers, values };
}

/** Two numbers a word: its start in the pool and its meta; then where the last one ends. */
function wordNumbers({ list, meta }: WordList): Uint32Array {
  const numbers = new Uint32Array(2 * list.length + 2);
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    numbers[2 * i] = start;
    numbers[2 * i + 1] = meta[i]!;
    start += list[i]!.length;
  }
  numbers[2 * list.length] = start;
  return numbers;
}

function pack(header: Header, arrays: Record<SectionName, ArrayLike<number>>): Uint8Array<ArrayBuffer> {
  const parts = sections(header);
  header.byteLength = HEADER_BYTES + parts.reduce((sum, [, width, length]) => sum + sectionBytes(width, length), 0);
  const buffer = new ArrayBuffer(header.byteLength);
  let at = HEADER_BYTES;
  for (const [name, width, length] of parts) {
    const View = width === 8 ? Uint8Array : width === 16 ? Uint16Array : Uint32Array;
    new View(buffer, at, length).set(arrays[name]);
    at += sectionBytes(width, length);
  }
  const head = new Uint32Array(buffer, 0, headerFields.length);
  for (const [i, field] of headerFields.entries()) head[i] = header[field];
  head[2] = checksum(buffer, CHECKSUM_FROM);
  return new Uint8Array(buffer);
}

/** Edges by hash bucket, in the order in which they were made within one: a counting sort. */
function bucketOrder(edges: EdgeList, bits: number): Uint32Array {
  const mask = (1 << bits) - 1;
  const next = new Uint32Array((1 << bits) + 1);
  for (const path of edges.paths) next[(path & mask) + 1]!++;
  for (let b = 1; b < next.length; b++) next[b]! += next[b - 1]!;
  const order = new Uint32Array(edges.length);
  for (let e = 0; e < edges.length; e++) order[next[edges.paths[e]! & mask]!++] = e;
  return order;
}

/** By the UTF-16 units of their texts, not by locale: the order may not depend on the machine. */
function inOrder(aliases: readonly Alias[]): Alias[] {
  return [...aliases].sort((a, b) => (a.text === b.text ? byTarget(a, b) : a.text < b.text ? -1 : 1));
}

function byTarget(a: Alias, b: Alias): number {
  return a.target - b.target || aliasKinds.indexOf(a.kind) - aliasKinds.indexOf(b.kind) || a.flags - b.flags;
}

class WordList {
  readonly list: string[] = [];
  readonly meta: number[] = [];
  readonly #numbers = new Map<number, Map<string, number>>();

  number(word: string, meta: number): number {
    let ofMeta = this.#numbers.get(meta);
    if (!ofMeta) {
      ofMeta = new Map();
      this.#numbers.set(meta, ofMeta);
    }
    let number = ofMeta.get(word);
    if (number === undefined) {
      number = this.list.push(word) - 1;
      this.meta.push(meta);
      ofMeta.set(word, number);
    }
    return number;
  }
}

function startsLower(text: string): boolean {
  const [first = ''] = text;
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

function runningSum(lengths: number[]): number[] {
  const sums = [0];
  for (const length of lengths) sums.push(sums[sums.length - 1]! + length);
  return sums;
}

function bitsFor(count: number): number {
  return Math.max(4, Math.ceil(Math.log2(count + 1)));
}
