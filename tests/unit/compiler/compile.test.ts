/** The project's own data, compiled once for all tests here. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import type { Entry, Region } from '../../../src/core/model.ts';
import { aliasFlags, openIndex, search } from '../../../src/core/names/index.ts';
import type { EntryRow, Manifest } from '../../../src/dataset/files.ts';

const options = { today: '2026-11-25' };
let files: ReturnType<typeof compile>['files'];
let manifest: Manifest;
const entries = new Map<string, Entry>();

beforeAll(() => {
  files = compile('data', options).files;
  manifest = json('dataset.json') as Manifest;
  for (let i = 0; i < manifest.shards.entries; i++)
    for (const [id, entry] of Object.entries(json(`entries.${i}.json`) as Record<string, Entry>))
      entries.set(id, entry);
}, 120_000);

function json(name: string): unknown {
  return JSON.parse(new TextDecoder().decode(files.get(name)));
}
function row(id: string): EntryRow {
  return manifest.entries.find((entry) => entry.id === id)!;
}
function region(id: string): Region {
  return entries.get(id) as Region;
}
/** "id kind" of every reading of the first hit in a text. */
function readings(lang: string, text: string): string[] {
  const index = openIndex(files.get(`names.${lang}.bin`)!.slice().buffer as ArrayBuffer);
  const [hit] = search(index, text);
  return (hit?.readings ?? []).map(({ kind, target, flags }) =>
    kind === 'other'
      ? 'other'
      : `${manifest.entries[target]!.id} ${kind}${flags & aliasFlags.ambiguous ? ' ambiguous' : ''}`,
  );
}

describe('countries', () => {
  test('all of ISO 3166-1 and Kosovo', () => {
    expect(manifest.entries.filter(({ iso }) => iso).length).toBe(250);
  });
  test.each([
    ['CD', 'democratic-republic-of-the-congo'],
    ['CG', 'republic-of-the-congo'],
    ['CI', 'cote-d-ivoire'],
    ['TR', 'turkiye'],
    ['BA', 'bosnia-and-herzegovina'],
    ['MM', 'myanmar'],
    ['PS', 'palestine'],
    ['HK', 'hong-kong'],
    ['MO', 'macao'],
    ['KN', 'saint-kitts-and-nevis'],
    ['US', 'united-states'],
    ['XK', 'kosovo'],
  ])('%s is %s: a promise', (iso, id) => {
    expect(row(id).iso).toBe(iso);
  });
  test.each(['taiwan', 'kosovo', 'palestine', 'western-sahara'])('what %s is, is not said', (id) => {
    expect(region(id).summary).toMatch(/^In /);
    expect(row(id).kind).not.toMatch(/country|territory/);
  });
  test.each(['israel', 'palestine', 'western-sahara'])('%s: whose capital is a position gets none', (id) => {
    expect(region(id).facts.map(({ label }) => label)).not.toContain('Capital');
  });
  test('facts carry their source and its date', () => {
    for (const { facts } of entries.values())
      for (const { asOf, sources } of facts) {
        expect(asOf).toMatch(/^\d{4}/);
        expect(sources.every(({ url, outlet }) => url.startsWith('https://') && outlet !== '')).toBe(true);
      }
  });
  test('neighbours are numbers of entries', () => {
    const names = row('armenia').neighbours!.map((number) => manifest.entries[number]!.id);
    expect(names).toEqual(['azerbaijan', 'georgia', 'iran', 'turkiye']);
  });
});

describe('names', () => {
  test.each([
    ['en', 'Russians', ['russia people']],
    ['en', 'in Türkiye today', ['turkiye name']],
    ['en', 'Turkey', ['turkiye name ambiguous', 'other']],
    ['en', 'UAE', ['united-arab-emirates abbreviation']],
    ['en', 'uae', []],
    ['en', 'Bosnia & Herzegovina', ['bosnia-and-herzegovina name']],
    ['en', 'Bosnia and Herzegovina', ['bosnia-and-herzegovina name']],
    ['en', 'Kremlin', ['russia metonym']],
    ['en', 'Tbilisi', ['georgia capital']],
    ['en', 'Djibouti', ['djibouti name']],
    ['en', 'Burma', ['myanmar name']],
    ['en', 'Jerusalem', []],
    ['en', 'Putin', ['putin surname']],
    ['de', 'Island', ['iceland name']],
    ['en', 'Island', []],
    ['pt', 'Irão', ['iran name']],
    ['pt', 'Irã', ['iran name']],
    ['zh', '烏克蘭', ['ukraine name']],
    ['zh', '乌克兰', ['ukraine name']],
    ['nb', 'Krim', ['crimea name']],
  ])('%s: %s', (lang, text, expected) => {
    expect(readings(lang, text).sort()).toEqual(expected.sort());
  });
  test('every language that CLDR has nearly whole', () => {
    expect(manifest.languages.length).toBeGreaterThanOrEqual(140);
    for (const lang of manifest.languages) expect(files.has(`names.${lang}.bin`)).toBe(true);
  });
  test('English has no two-letter words for countries', () => {
    for (const word of ['IN', 'IT', 'AM', 'IS', 'TO', 'NO', 'SO']) expect(readings('en', word)).toEqual([]);
  });
});

test('a story is on the entries that it is about, and on those who speak', () => {
  const speaking = [...entries.values()].filter(({ exchanges }) => exchanges.length > 0);
  expect(speaking.some(({ type }) => type === 'official')).toBe(true);
  expect(entries.get('crimea')!.exchanges).toContain('crimea-recognition-2025');
});

test('the same data gives the same bytes, whatever the day', () => {
  const hash = (today: string) => {
    const sum = createHash('sha256');
    for (const [name, bytes] of compile('tests/data/valid', { today }).files) sum.update(name).update(bytes);
    return sum.digest('hex');
  };
  expect(hash('2027-01-01')).toBe(hash('2026-11-25'));
}, 60_000);

test('versions and dates of the npm sources are those that are installed', async () => {
  const { cldr, countriesList } = await import('../../../src/compiler/countries/packages.ts');
  for (const { name, version } of [cldr, countriesList]) {
    const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    expect(`${name} ${version}`).toBe(`${name} ${installed.version}`);
  }
});
