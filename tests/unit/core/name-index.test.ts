import { describe, expect, test } from 'vitest';
import { checksum } from '../../../src/core/names/hash.ts';
import { type Alias, buildIndex, IndexError, openIndex, search } from '../../../src/core/names/index.ts';
import { CHECKSUM_FROM, headerFields } from '../../../src/core/names/layout.ts';

const aliases: Alias[] = [
  { text: 'Russia', target: 0, kind: 'name', flags: 0 },
  { text: 'Georgia', target: 1, kind: 'name', flags: 1 },
  { text: 'Georgia', target: 0, kind: 'other', flags: 0 },
  { text: 'Nagorno-Karabakh', target: 2, kind: 'name', flags: 0 },
];

describe('build', () => {
  test('the bytes do not depend on the order of the aliases', () => {
    expect(buildIndex([...aliases].reverse())).toEqual(buildIndex(aliases));
  });
  test('no alias at all still makes an index', () => {
    expect(() => openIndex(buildIndex([]).buffer)).not.toThrow();
  });
});

describe('a bad file is refused in words', () => {
  const good = buildIndex(aliases);
  const changed = (at: number) => {
    const copy = good.slice();
    copy[at]! ^= 0x40;
    return copy.buffer;
  };
  test.each([
    ['nothing', new ArrayBuffer(0), 'cut off'],
    ['half of it', good.slice(0, (good.length >> 3) * 4).buffer, 'cut off'],
    [
      'another file',
      new TextEncoder()
        .encode('<!doctype html><html><head><title>Not found</title></head><body></body></html>')
        .slice(0, 76).buffer,
      'not a name index',
    ],
    ['a newer version', changed(4), 'version'],
    ['one bit in the middle', changed(good.length >> 1), 'damaged'],
    ['one bit in the counts', changed(28), 'damaged'],
  ])('%s', (_, buffer, reason) => expect(() => openIndex(buffer as ArrayBuffer)).toThrow(reason));
});

describe('REGRESSION: an index that lies, with a checksum that is right', () => {
  /** The bytes with some 32-bit numbers of the header changed. */
  const lying = (changes: Partial<Record<(typeof headerFields)[number], number>>): ArrayBuffer => {
    const bytes = buildIndex(aliases);
    const head = new Uint32Array(bytes.buffer);
    for (const [i, field] of headerFields.entries()) head[i] = changes[field] ?? head[i]!;
    head[2] = checksum(bytes.buffer, CHECKSUM_FROM);
    return bytes.buffer;
  };
  // Found by fuzzing: the size of a section was reckoned in 32 bits and came out small.
  test.each([
    ['words', 0x7fffffff],
    ['edges', 0x55555556],
    ['bloomBits', 36],
    ['bucketBits', 62],
  ] as const)('a count beyond the file: %s', (field, count) => {
    expect(() => openIndex(lying({ [field]: count }))).toThrow(IndexError);
  });
  // Found by fuzzing: a list of readings without a last one was read for ever.
  test('values without a last one', () => {
    const bytes = buildIndex(aliases);
    const index = openIndex(bytes.buffer);
    const values = index.values as Uint16Array;
    for (let i = 1; i < values.length; i += 2) values[i]! &= 0x7fff;
    expect(search(index, 'Russia').length).toBeLessThanOrEqual(1);
  });
});
