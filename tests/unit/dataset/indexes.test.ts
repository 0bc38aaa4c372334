import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { search } from '../../../src/core/names/index.ts';
import type { IndexStore } from '../../../src/dataset/indexes.ts';
import { openDataset } from '../../../src/dataset/open.ts';
import { reader, sample } from './sample.ts';

function memory(): IndexStore & { kept: Map<string, { bytes: ArrayBuffer; generation: string }> } {
  const kept = new Map<string, { bytes: ArrayBuffer; generation: string }>();
  return {
    kept,
    read: async (key) => kept.get(key)?.bytes,
    write: async (key, bytes, generation) => void kept.set(key, { bytes, generation }),
  };
}

async function findsDenmark(store: IndexStore, files = sample()): Promise<string[]> {
  const { read, reads } = reader(files);
  const names = await (await openDataset(read, store)).namesFor('en');
  expect(search(names!, 'in DK today')).toHaveLength(1);
  return reads.filter((name) => name.startsWith('names.'));
}

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

describe('an index that is not used', () => {
  test.each<[what: string, damage: (bytes: ArrayBuffer) => ArrayBuffer]>([
    ['damaged', (bytes) => flipped(bytes)],
    ['cut off', (bytes) => bytes.slice(0, 80)],
    ['empty', () => new ArrayBuffer(0)],
  ])('%s: built anew, and said', async (_, damage) => {
    const store = memory();
    await findsDenmark(store);
    for (const kept of store.kept.values()) kept.bytes = damage(kept.bytes);
    expect(await findsDenmark(store)).toEqual(['names.latin.json']);
    expect(warn).toHaveBeenCalledOnce();
  });
  test('that of an older dataset', async () => {
    const store = memory();
    await findsDenmark(store);
    expect(await findsDenmark(store, sample({ namesHash: 'b2' }))).not.toEqual([]);
  });
  test('a store that gives and takes nothing is no error', async () => {
    const full: IndexStore = {
      read: () => Promise.reject(new Error('no storage')),
      write: () => Promise.reject(new Error('the disk is full')),
    };
    await findsDenmark(full);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(2));
  });
});

test('a kept index is used, and the names are not read', async () => {
  const store = memory();
  await findsDenmark(store);
  expect([...store.kept.values()].map(({ generation }) => generation)).toEqual(['a1']);
  expect(await findsDenmark(store)).toEqual([]);
});

function flipped(bytes: ArrayBuffer): ArrayBuffer {
  const copy = bytes.slice(0);
  new Uint8Array(copy)[copy.byteLength - 5]! ^= 1;
  return copy;
}
