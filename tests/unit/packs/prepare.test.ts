/** What is no sound pack is refused with its place and reason; nothing else comes through. */
import { expect, test } from 'vitest';
import { packFormErrors, packValidatorCode } from '../../../src/compiler/pack-schema.ts';
import { PackError } from '../../../src/forms/pack/header.ts';
import { preparePack } from '../../../src/forms/pack/prepare.ts';
import { harbourDesk, packOf, type TestPack } from '../../packs/make.ts';
import { around, today } from './around.ts';

const prepare = (text: string) =>
  preparePack(text, { around, today, formError: (pack) => packFormErrors(pack)[0] ?? null });
const refused = (text: string): string => {
  try {
    prepare(text);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return '';
};
/** Anything that JSON may be: what is changed here is wrong on purpose. */
interface Changed {
  [key: string]: Changed;
}
const armenia = (pack: TestPack) => (pack.regions as Changed[])[0]!;
const quillon = (pack: TestPack) => pack.officials![0] as unknown as Changed;

test('a sound pack comes through', () => {
  const { header, data, warnings } = prepare(harbourDesk());
  expect(header).toMatchObject({ id: 'harbour-desk', publisher: 'Harbour Gazette' });
  expect(data.officials.map(({ id }) => id)).toEqual(['quillon-mara']);
  expect(warnings).toEqual([]);
});

const later = harbourDesk();
test.each<[what: string, text: string, sentence: RegExp]>([
  ['nothing', ' ', /^The pack is empty\.$/],
  ['a web page', '\ufeff<!DOCTYPE html><html></html>', /^This is a web page, not a pack/],
  ['half of it', later.slice(0, later.length / 2), /^The pack is cut off/],
  ['its end missing', later.slice(0, -1), /^The pack is cut off/],
  ['no JSON', later.replace('"pack":', 'pack:'), /^The pack is no JSON: .*line 1, column 2/],
  ['other JSON', '[1]', /^This is JSON, but no pack/],
  ['a later format', later.replace('"format":1', '"format":2'), /format 2, newer than .* \(1\): update Backgrounder/],
  [
    'a long list',
    harbourDesk((pack) => Object.assign(quillon(pack).aliases!, { en: Array(501).fill('A') })),
    /^officials\[0\]\.aliases\.en has 501 items; at most 500 are read/,
  ],
  ['depths', harbourDesk((pack) => (pack.x = JSON.parse('['.repeat(50) + ']'.repeat(50)))), /^x(\[0\])+ lies deeper/],
  ['a novel', harbourDesk((pack) => (pack.pack.name = 'x'.repeat(3000))), /^pack\.name is a text of 3000 characters/],
  [
    'an unknown list',
    harbourDesk((pack) => (pack.scripts = [])),
    /^scripts: the key scripts is unknown here; keys here: .*regions, officials/,
  ],
  [
    'no publisher',
    harbourDesk((pack) => delete pack.pack.publisher),
    /^pack: publisher is missing; add publisher: who answers for it/,
  ],
  [
    'an update over http',
    harbourDesk((pack) => (pack.pack.updateUrl = 'http://a.example/p')),
    /^pack\.updateUrl: .*write an https address/,
  ],
  [
    'a wrong date',
    harbourDesk((pack) => Object.assign(quillon(pack).posts![0]!, { asOf: 'May' })),
    /^officials\[0\]\.posts\[0\]\.asOf: "asOf" is "May"; write a date: YYYY-MM-DD/,
  ],
  [
    'a source over http',
    harbourDesk((pack) =>
      Object.assign(armenia(pack).facts![0]!.sources![0]!, { url: 'http://harbour-gazette.example/' }),
    ),
    /^regions\[0\]\.facts\[0\]\.sources\[0\]\.url \(armenia\): .* is no https address/,
  ],
  [
    'an unlisted source',
    harbourDesk((pack) => delete pack.outlets),
    /harbour-gazette\.example is not on the outlet list/,
  ],
  [
    'HTML',
    harbourDesk((pack) => Object.assign(quillon(pack), { summary: 'An <b>official</b>.' })),
    /^officials\[0\]\.summary \(quillon-mara\): the text has HTML/,
  ],
  [
    'a loaded word',
    harbourDesk((pack) => Object.assign(quillon(pack), { summary: 'Harbour master of the regime.' })),
    /"regime" in our own voice; write "government"/,
  ],
  [
    'an unknown id',
    harbourDesk((pack) => Object.assign(quillon(pack), { country: 'atlantis' })),
    /there is no entry atlantis/,
  ],
  [
    'an official called like an organisation',
    harbourDesk((pack) => {
      Object.assign(quillon(pack), { id: 'nato' });
      delete pack.articles;
    }),
    /nato is a known organisation, not an official/,
  ],
  [
    'an id twice',
    harbourDesk((pack) => {
      pack.officials!.push(pack.officials![0]!);
    }),
    /the id quillon-mara is taken by officials\[0\]/,
  ],
  [
    'a newspaper’s name on another site',
    harbourDesk((pack) => Object.assign((pack.outlets as Changed[])[0]!, { name: 'alpha daily' })),
    /there is an outlet alpha daily already, with other hosts/,
  ],
  [
    'another name for a newspaper',
    harbourDesk((pack) =>
      (pack.outlets as object[]).push({
        name: 'True Alpha',
        country: 'GB',
        kind: 'paper',
        hosts: ['alpha-daily.example'],
      }),
    ),
    /alpha-daily\.example is known as Alpha Daily/,
  ],
  [
    'one side of a dispute',
    harbourDesk((pack) =>
      Object.assign(armenia(pack), { id: 'karabakh', iso: undefined, kind: 'contested', parties: ['armenia'] }),
    ),
    /a contested region has 1 parties/,
  ],
])('%s is refused', (_, text, sentence) => {
  expect(refused(text)).toMatch(sentence);
});

test('many faults are told at once, but not without end', () => {
  const text = packOf(400).replaceAll('Invented office', '<i>Invented</i> office');
  expect(refused(text).split('\n')).toHaveLength(20);
});

test('a key that means something to JavaScript is a key like any other', () => {
  const text = harbourDesk().replace('"pack":', '"__proto__":{"polluted":true},"pack":');
  expect(refused(text)).toMatch(/the key __proto__ is unknown here/);
  expect(({} as { polluted?: true }).polluted).toBeUndefined();
});

test('the validator that is shipped needs no eval and no package at run time but its own helpers', () => {
  const code = packValidatorCode();
  expect(code).not.toMatch(/new Function|\beval\(|require\(/);
  expect([...code.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^ajv\/dist\/runtime\//)]),
  );
});
