import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Alias,
  aliasFlags,
  aliasKinds,
  buildIndex,
  EVERY,
  fromNameList,
  languagesIn,
  otherClasses,
  toNameList,
} from '../../../src/core/names/index.ts';

const all = (aliases: Alias[]) => toNameList(new Map([[EVERY, aliases]]));
const refusedNames = (names: unknown) => ({ languages: ['de', 'en'], names });

describe('refused', () => {
  test.each<[what: string, list: unknown, sentence: RegExp]>([
    ['nothing', null, /no languages or no names/],
    ['a list', [], /no languages or no names/],
    ['names that are a list', refusedNames([]), /no languages or no names/],
    ['a language that is no text', { languages: [7], names: {} }, /languages that are no text/],
    ['an unknown kind', refusedNames({ nickname: [] }), /"nickname" is no kind of name/],
    ['unknown flags', refusedNames({ 'name 64': [] }), /"name 64" is no kind of name/],
    ['flags that are no number', refusedNames({ 'name x': [] }), /"name x" is no kind of name/],
    ['rows that are no list', refusedNames({ name: {} }), /"name" is no list/],
    ['a row that is no list', refusedNames({ name: [7] }), /"name"\[0\] names no entry/],
    [
      'an entry that is not there',
      refusedNames({
        name: [
          [0, 'A'],
          [3, 'B'],
        ],
      }),
      /"name"\[1\] names no entry/,
    ],
    ['a negative entry', refusedNames({ name: [[-1, 'A']] }), /names no entry/],
    ['an unknown class', refusedNames({ other: [[99, 'A']] }), /names no entry/],
    ['languages that are not there', refusedNames({ name: [[0, 2, 'A']] }), /holds something that is no name/],
    ['a name that is no text', refusedNames({ name: [[0, 'A', null]] }), /holds something that is no name/],
  ])('%s', (_, list, sentence) => {
    expect(() => fromNameList(list, 3, 'en')).toThrow(sentence);
  });
});

test('a list is the same set of aliases, language by language', () => {
  const alias = fc.record<Alias>({
    text: fc.constantFrom('Ada Lind', 'A. Lind', 'Lind', 'Åland', 'US', 'Грузия', 'constructor', 'ada lind'),
    target: fc.nat(otherClasses.length - 1),
    kind: fc.constantFrom(...aliasKinds),
    flags: fc.constantFrom(0, aliasFlags.ambiguous, aliasFlags.distinct | aliasFlags.ambiguous),
  });
  const languages = ['da', 'de', 'en', EVERY];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...languages), alias)), (given) => {
      const of = (lang: string) => given.filter(([one]) => one === lang).map(([, alias]) => alias);
      const list = JSON.parse(JSON.stringify(toNameList(new Map(languages.map((lang) => [lang, of(lang)])))));
      const set = (list: Alias[]) => new Set(list.map((a) => `${a.kind} ${a.flags} ${a.target} ${a.text}`));
      for (const lang of ['da', 'de', 'en', 'sv']) {
        const before = set([...of(lang), ...of(EVERY)]);
        const again = set(fromNameList(list, otherClasses.length, lang));
        for (const known of before) expect(again).toContain(known);
        // Full names bring their form with an initial, which the index had anyway.
        for (const more of again) if (!before.has(more)) expect(more).toMatch(/^full-name \d+ \d+ A\. Lind$/);
      }
    }),
  );
});

test('what languages call alike stands once', () => {
  const georgia: Alias = { text: 'Georgia', target: 0, kind: 'name', flags: 0 };
  const list = toNameList(
    new Map([
      ['en', [georgia]],
      ['de', [{ ...georgia, text: 'Georgien' }]],
      ['it', [georgia]],
    ]),
  );
  expect(list.names).toEqual({ name: [[0, 1, 'Georgia', 0, 'Georgien']] });
  expect(list.languages).toEqual(['de', 'en it']);
  expect(languagesIn(list)).toEqual(new Set(['de', 'en', 'it']));
});

test('the order of aliases does not matter to the index', () => {
  const aliases: Alias[] = ['Ada Lind', 'Bo Ek', 'Lind'].map((text, target) => ({
    text,
    target,
    kind: target < 2 ? 'full-name' : 'surname',
    flags: 0,
  }));
  const bytes = (list: Alias[]) => Buffer.from(buildIndex(fromNameList(all(list), 3, 'en'))).toString('hex');
  expect(bytes([...aliases].reverse())).toBe(bytes(aliases));
});
