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

interface Edge {
  parent: number;
  word: number;
  path: number;
  values: Alias[];
}

/**
 * Compiles aliases into one index. Aliases without a word are left out (the dataset checker refuses them); the same alias
 * of the same target and kind counts once. The bytes depend only on the set of aliases and the rules, not on their order.
 */
export function buildIndex(aliases: readonly Alias[], rules?: LanguageRules): Uint8Array<ArrayBuffer> {
  const words = new WordList();
  const inflector = inflectorOf(rules);
  const edges: Edge[] = [];
  const byKey = new Map<number, number>();
  let capitalsOnly = true;

  for (const alias of inOrder(aliases)) {
    let state = 0;
    for (const { word, join: joined } of aliasWords(alias.text)) {
      const { stem, set } = inflector.stem(word);
      const number = words.number(stem, joined + 4 * set);
      // Exact up to 2^26 edges of 2^27 words.
      const key = state * 2 ** 27 + number;
      let next = byKey.get(key);
      if (next === undefined) {
        const path = addWord(state === 0 ? 0 : edges[state - 1]!.path, hashWord(stem, joined));
        edges.push({ parent: state, word: number, path, values: [] });
        next = edges.length;
        byKey.set(key, next);
      }
      state = next;
    }
    if (state === 0) continue;
    const flags = alias.flags | (startsLower(alias.text) ? aliasFlags.lowercase : 0);
    if (flags & aliasFlags.lowercase) capitalsOnly = false;
    const { values } = edges[state - 1]!;
    if (!values.some((v) => v.target === alias.target && v.kind === alias.kind)) values.push({ ...alias, flags });
  }
  const endings = inflector.sets.map((set) => set.map((ending) => words.number(ending, 0)));
  const prefixes = (rules?.prefixes ?? []).map((prefix) => words.number(foldText(prefix), 0));
  return write(edges, words, endings, prefixes, capitalsOnly);
}

function write(edges: Edge[], words: WordList, endings: number[][], prefixes: number[], capitalsOnly: boolean) {
  const bucketBits = bitsFor(edges.length);
  const order = bucketOrder(edges, bucketBits);
  const numberOf = new Uint32Array(edges.length + 1);
  for (const [at, old] of order.entries()) numberOf[old + 1] = at + 1;
  const ordered = Array.from(order, (old) => edges[old]!);
  const values = ordered.flatMap((edge) => edge.values);
  const pool = words.list.join('');
  const roots = edges.filter((edge) => edge.parent === 0);
  const units = new Uint16Array(pool.length);
  for (let i = 0; i < pool.length; i++) units[i] = pool.charCodeAt(i);
  const endingCount = endings.reduce((sum, set) => sum + set.length, 0);
  const highest = values.reduce(
    (max, v) => Math.max(max, v.target),
    Math.max(edges.length + 1, pool.length, 2 * values.length + 3),
  );

  const header: Header = {
    magic: MAGIC,
    version: VERSION,
    checksum: 0,
    byteLength: 0,
    flags:
      (highest > 0xffff ? headerFlags.wide : 0) |
      (units.some((u) => u > 0xff) ? headerFlags.widePool : 0) |
      (capitalsOnly ? headerFlags.capitalsOnly : 0),
    bloomBits: Math.max(10, bitsFor(roots.length) + 4),
    bucketBits,
    edges: edges.length,
    words: words.list.length,
    pool: pool.length,
    sets: endings.length,
    endings: endingCount,
    prefixes: prefixes.length,
    values: values.length,
    longestEnding: Math.max(...endings.flat().map((word) => words.list[word]!.length)),
    spare: 0,
  };

  const bloom = new Uint32Array(1 << (header.bloomBits - 5));
  for (const { path } of roots) {
    const bit = path >>> (32 - header.bloomBits);
    bloom[bit >> 5]! |= 1 << (bit & 31);
  }
  const buckets = new Uint32Array((1 << bucketBits) + 1);
  for (const { path } of edges) buckets[(path & ((1 << bucketBits) - 1)) + 1]!++;
  for (let b = 1; b < buckets.length; b++) buckets[b]! += buckets[b - 1]!;

  const arrays: Record<SectionName, ArrayLike<number>> = {
    bloom,
    buckets,
    edges: edgeNumbers(ordered, numberOf),
    words: runningSum(words.list.map((word) => word.length)).flatMap((start, i) => [start, words.meta[i] ?? 0]),
    pool: units,
    setStart: runningSum(endings.map((set) => set.length)),
    endings: endings.flat(),
    prefixes,
    values: valueNumbers(ordered, values.length),
  };
  return pack(header, arrays);
}

/** Three numbers an edge: its parent, its word, and its first value with a bit for whether other edges go on from it. */
function edgeNumbers(ordered: readonly Edge[], numberOf: Uint32Array): Uint32Array {
  const goesOn = new Uint8Array(ordered.length + 1);
  for (const { parent } of ordered) goesOn[numberOf[parent]!] = 1;
  const numbers = new Uint32Array(3 * ordered.length);
  let valueAt = 0;
  for (const [i, { parent, word, values }] of ordered.entries()) {
    const value = values.length > 0 ? valueAt + 1 : 0;
    valueAt += values.length;
    numbers[3 * i] = numberOf[parent]!;
    numbers[3 * i + 1] = word;
    numbers[3 * i + 2] = 2 * value + goesOn[i + 1]!;
  }
  return numbers;
}

function valueNumbers(ordered: readonly Edge[], count: number): Uint32Array {
  const numbers = new Uint32Array(2 * count);
  let at = 0;
  for (const { values } of ordered)
    for (const [i, value] of values.entries()) {
      numbers[at++] = value.target;
      numbers[at++] = metaOf(value, i === values.length - 1);
    }
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
function bucketOrder(edges: Edge[], bits: number): Uint32Array {
  const mask = (1 << bits) - 1;
  const next = new Uint32Array((1 << bits) + 1);
  for (const { path } of edges) next[(path & mask) + 1]!++;
  for (let b = 1; b < next.length; b++) next[b]! += next[b - 1]!;
  const order = new Uint32Array(edges.length);
  for (const [i, { path }] of edges.entries()) order[next[path & mask]!++] = i;
  return order;
}

function inOrder(aliases: readonly Alias[]): Alias[] {
  return [...aliases].sort(
    (a, b) =>
      compare(a.text, b.text) ||
      a.target - b.target ||
      aliasKinds.indexOf(a.kind) - aliasKinds.indexOf(b.kind) ||
      a.flags - b.flags,
  );
}

/** By UTF-16 unit, not by locale: the order may not depend on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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

function metaOf(alias: Alias, last: boolean): number {
  return aliasKinds.indexOf(alias.kind) + 16 * alias.flags + (last ? LAST_VALUE : 0);
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
