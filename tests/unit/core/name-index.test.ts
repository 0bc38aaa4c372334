import { describe, expect, test } from 'vitest';
import { type Alias, buildIndex, openIndex } from '../../../src/core/names/index.ts';

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
