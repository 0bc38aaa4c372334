import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Alias,
  aliasFlags,
  aliasKinds,
  buildIndex,
  fromNameList,
  otherClasses,
  toNameList,
} from '../../../src/core/names/index.ts';

describe('refused', () => {
  test.each<[what: string, list: unknown, sentence: RegExp]>([
    ['nothing', null, /no object/],
    ['a list', [], /no object/],
    ['an unknown kind', { nickname: [] }, /"nickname" is no kind of name/],
    ['unknown flags', { 'name 64': [] }, /"name 64" is no kind of name/],
    ['flags that are no number', { 'name x': [] }, /"name x" is no kind of name/],
    ['rows that are no list', { name: {} }, /"name" is no list/],
    ['a row that is no list', { name: [7] }, /"name"\[0\] names no entry/],
    [
      'an entry that is not there',
      {
        name: [
          [0, 'A'],
          [3, 'B'],
        ],
      },
      /"name"\[1\] names no entry/,
    ],
    ['a negative entry', { name: [[-1, 'A']] }, /names no entry/],
    ['an unknown class', { other: [[99, 'A']] }, /names no entry/],
    ['a name that is no text', { name: [[0, 'A', 5]] }, /holds something that is no name/],
  ])('%s', (_, list, sentence) => {
    expect(() => fromNameList(list, 3)).toThrow(sentence);
  });
});

test('a list is the same set of aliases', () => {
  const alias = fc.record<Alias>({
    text: fc.constantFrom('Ada Lind', 'A. Lind', 'Lind', 'Åland', 'US', 'Грузия', 'constructor', 'ada lind'),
    target: fc.nat(otherClasses.length - 1),
    kind: fc.constantFrom(...aliasKinds),
    flags: fc.constantFrom(0, aliasFlags.ambiguous, aliasFlags.distinct | aliasFlags.ambiguous),
  });
  fc.assert(
    fc.property(fc.array(alias), (aliases) => {
      const again = fromNameList(JSON.parse(JSON.stringify(toNameList(aliases))), otherClasses.length);
      const set = (list: Alias[]) => new Set(list.map((a) => `${a.kind} ${a.flags} ${a.target} ${a.text}`));
      // Full names bring their form with an initial, which the index had anyway.
      for (const known of set(aliases)) expect(set(again)).toContain(known);
      for (const more of set(again)) if (!set(aliases).has(more)) expect(more).toMatch(/^full-name \d+ \d+ A\. Lind$/);
    }),
  );
});

test('the order of aliases does not matter to the index', () => {
  const aliases: Alias[] = ['Ada Lind', 'Bo Ek', 'Lind'].map((text, target) => ({
    text,
    target,
    kind: target < 2 ? 'full-name' : 'surname',
    flags: 0,
  }));
  const bytes = (list: Alias[]) => Buffer.from(buildIndex(fromNameList(toNameList(list), 3))).toString('hex');
  expect(bytes([...aliases].reverse())).toBe(bytes(aliases));
});
