/**
 * What a fuzzer may throw at the parts that read untrusted input. Each target takes any bytes and throws only when a
 * promise is broken. A short run is part of the tests, a long one is `npm run fuzz`.
 */
import { isDeepStrictEqual } from 'node:util';
import { checksum } from '../../src/core/names/hash.ts';
import {
  type Alias,
  buildIndex,
  fromNameList,
  IndexError,
  NameListError,
  openIndex,
  search,
} from '../../src/core/names/index.ts';
import { CHECKSUM_FROM } from '../../src/core/names/layout.ts';
import { resolve } from '../../src/core/resolve/resolve.ts';
import type { EntryFacts, PlacedHit } from '../../src/core/resolve/types.ts';
import { foldText, foldUnit } from '../../src/core/text/fold.ts';
import { PackError, readPack } from '../../src/dataset/pack.ts';
import { parse } from '../../src/shared/settings.ts';
import { sendFromPage } from './message-target.ts';
import { aliases, entries, rules } from './world.ts';

export type Target = (data: Uint8Array) => void;

/** Bytes as UTF-16, unpaired surrogates and all; in shorter inputs as Latin-1, so that words come up at all. */
function textOf(data: Uint8Array): string {
  const wide = (data[0] ?? 0) & 1;
  if (!wide) return String.fromCharCode(...data.subarray(1));
  const units = Math.floor((data.length - 1) / 2);
  return Array.from({ length: units }, (_, i) => String.fromCharCode(data[1 + 2 * i]! | (data[2 + 2 * i]! << 8))).join(
    '',
  );
}

function must(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`broken promise: ${promise}`);
}

const index = openIndex(buildIndex(aliases, rules).buffer);

function hitsIn(text: string) {
  let last = 0;
  const hits = search(index, text);
  for (const { start, end, readings } of hits) {
    must(start >= last && end > start && end <= text.length, 'hits lie in the text, in order, none over another');
    must(readings.length > 0, 'a hit has a reading');
    last = end;
  }
  return hits;
}

/** JSON of the bytes, or nothing: only what parses goes on. */
function jsonOf(data: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(data));
  } catch {
    return undefined;
  }
}

function refusedOnlyBy(error: unknown, kind: new (...args: never[]) => Error): void {
  if (!(error instanceof kind)) throw error;
}

export const targets: Record<string, Target> = {
  fold(data) {
    const text = textOf(data);
    const folded = foldText(text);
    must(folded.length <= text.length, 'folding makes nothing longer');
    must(foldText(folded) === folded, 'folding twice changes nothing');
    for (let i = 0; i < text.length; i++) must(foldUnit(text.charCodeAt(i)) <= 0xffff, 'a unit folds to one unit');
  },

  search(data) {
    const text = textOf(data);
    must(isDeepStrictEqual(hitsIn(text), hitsIn(text)), 'search remembers nothing');
    // What stands before a full stop of its own block does not change what is found behind it.
    const shifted = hitsIn(`${text}\n\n${text}`).filter(({ start }) => start >= text.length + 2);
    const alone = hitsIn(text).map((hit) => hit.start + text.length + 2);
    must(
      isDeepStrictEqual(
        shifted.map(({ start }) => start),
        alone,
      ),
      'a paragraph is read by itself',
    );
  },

  resolve(data) {
    const blocks = textOf(data)
      .split('\n')
      .map((text) => ({ text }));
    const hits: PlacedHit[] = blocks.flatMap(({ text }, block) => hitsIn(text).map((hit) => ({ block, ...hit })));
    let last = { block: 0, end: 0 };
    for (const { block, start, end, id } of resolve(
      blocks,
      hits,
      entries,
      rules,
      (name) => search(index, name)[0]?.readings ?? [],
    )) {
      const text = blocks[block]?.text ?? '';
      must(start >= 0 && start < end && end <= text.length, 'a mention lies in its block');
      must(
        block > last.block || (block === last.block && start >= last.end),
        'mentions are in order, none over another',
      );
      last = { block, end };
      must(
        entries.some((entry: EntryFacts) => entry.id === id),
        'a mention is of an entry',
      );
    }
  },

  /** An index whose bytes were changed and whose checksum was made right again: an attacker's, not a bad disk's. */
  'index-reader'(data) {
    const bytes = buildIndex(aliases, rules);
    for (let i = 0; i + 3 < data.length; i += 4) {
      const at = (data[i]! | (data[i + 1]! << 8)) % bytes.length;
      if (at >= CHECKSUM_FROM) bytes[at] = data[i + 2]!;
    }
    new Uint32Array(bytes.buffer)[2] = checksum(bytes.buffer, CHECKSUM_FROM);
    let changed: ReturnType<typeof openIndex>;
    try {
      changed = openIndex(bytes.buffer);
    } catch (error) {
      refusedOnlyBy(error, IndexError);
      return;
    }
    search(changed, 'Talks in Georgia and Nagorno-Karabakh; Vladimir Medinsky, U.S. and Россией, В Москве.');
  },

  'index-bytes'(data) {
    try {
      search(openIndex(data.slice().buffer as ArrayBuffer), 'Georgia');
    } catch (error) {
      refusedOnlyBy(error, IndexError);
    }
  },

  'name-list'(data) {
    const list = jsonOf(data);
    if (list === undefined) return;
    let read: Alias[];
    try {
      read = fromNameList(list, entries.length, 'en');
    } catch (error) {
      refusedOnlyBy(error, NameListError);
      return;
    }
    openIndex(buildIndex(read, rules).buffer);
  },

  pack(data) {
    const json = jsonOf(data);
    if (json === undefined) return;
    try {
      search(readPack(json).namesFor('en', rules), 'Georgia and Ada Lind');
    } catch (error) {
      refusedOnlyBy(error, PackError);
    }
  },

  messages(data) {
    const message = jsonOf(data);
    const { kept, taken } = sendFromPage(message);
    const { call, params } = (message ?? {}) as { call?: unknown; params?: unknown };
    const mayBeTaken = call === 'scan' && typeof params === 'object' && params !== null;
    must(kept === mayBeTaken, 'only a call of the table, from who may make it, is taken');
    must(taken.length === (mayBeTaken ? 1 : 0), 'a call is answered once or not at all');
  },

  settings(data) {
    const settings = parse(jsonOf(data));
    must(isDeepStrictEqual(parse(settings), settings), 'settings that were read are read again as they are');
  },
};
