/** The project's own data, compiled once for all tests here. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectAliases } from '../../../src/compiler/aliases/collect.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { compileEntries } from '../../../src/compiler/entries/all.ts';
import { Atlas } from '../../../src/compiler/maps/atlas.ts';
import { loadData } from '../../../src/compiler/source/data.ts';
import { numberEntries } from '../../../src/compiler/source/numbers.ts';
import type { LanguageRules } from '../../../src/core/language.ts';
import type { Entry, Region } from '../../../src/core/model.ts';
import { type Alias, aliasFlags, buildIndex, fromNameList, openIndex, search } from '../../../src/core/names/index.ts';
import { withInitial } from '../../../src/core/names/of-entry.ts';
import { type EntryRow, type Manifest, nameFilesOf } from '../../../src/dataset/files.ts';
import { type Dataset, openDataset } from '../../../src/dataset/open.ts';
import { allRows } from '../../../src/dataset/rows.ts';

const options = { today: '2026-11-25' };
let files: ReturnType<typeof compile>['files'];
let dataset: Dataset;
let manifest: Manifest;
let rows: EntryRow[];
const entries = new Map<string, Entry>();

beforeAll(async () => {
  files = compile('data', options).files;
  dataset = await openDataset(async (name) => files.get(name)!.slice().buffer as ArrayBuffer);
  manifest = dataset.manifest;
  rows = allRows(dataset.rows);
  for (const { id } of rows) entries.set(id, (await dataset.entry(id))!);
}, 120_000);

function json(name: string): unknown {
  return JSON.parse(new TextDecoder().decode(files.get(name)));
}
function row(id: string): EntryRow {
  return rows.find((entry) => entry.id === id)!;
}
function region(id: string): Region {
  return entries.get(id) as Region;
}
/** What the files have for a language. */
function namesOf(lang: string): Alias[] {
  const files = nameFilesOf(manifest.scripts, lang);
  return files.flatMap((name) => fromNameList(json(name), rows.length, lang));
}
/** "id kind" of every reading of the first hit in a text. */
function readings(lang: string, text: string): string[] {
  const aliases = namesOf(lang);
  const [hit] = search(openIndex(buildIndex(aliases, json(`lang.${lang}.json`) as LanguageRules).buffer), text);
  return (hit?.readings ?? []).map(({ kind, target, flags }) =>
    kind === 'other' ? 'other' : `${rows[target]!.id} ${kind}${flags & aliasFlags.ambiguous ? ' ambiguous' : ''}`,
  );
}

describe('countries', () => {
  test('all of ISO 3166-1 and Kosovo', () => {
    expect(rows.filter(({ iso }) => iso).length).toBe(250);
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
    const names = row('armenia').neighbours!.map((number) => rows[number]!.id);
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
  test('every language that has rules, and people in Latin letters once for all of them', () => {
    expect(manifest.languages.length).toBeGreaterThanOrEqual(39);
    for (const lang of manifest.languages)
      for (const name of [...nameFilesOf(manifest.scripts, lang), `lang.${lang}.json`])
        expect(files.has(name), name).toBe(true);
    expect(manifest.scripts.latin).toEqual(expect.arrayContaining(['en', 'fi', 'sr', 'vi']));
    expect(manifest.scripts.cyrillic).toEqual(['bg', 'ru', 'sr', 'uk']);
    for (const lang of ['ru', 'ar', 'ja']) expect(manifest.scripts.latin).not.toContain(lang);
    expect(readings('fi', 'Vladimir Medinsky')).toEqual(['medinsky full-name']);
  });
  test('each language has the names that were collected for it, and people in Latin letters where it has such', () => {
    const key = ({ kind, flags, target, text }: Alias) => `${kind} ${flags} ${target} ${text}`;
    const person = ({ kind, text }: Alias) =>
      /^(full-name|surname)$/.test(kind) && /^[\p{Script=Latin}\P{L}]+$/u.test(text);
    const { data } = loadData('data');
    const collected = collectAliases(data, numberEntries(data), manifest.languages);
    const latin = manifest.scripts.latin.flatMap((lang) => collected.get(lang)!.filter(person));
    for (const lang of manifest.languages) {
      const shared = manifest.scripts.latin.includes(lang) ? latin : [];
      const expected = new Set([...collected.get(lang)!, ...shared].map(key));
      const read = namesOf(lang);
      const found = new Set(read.map(key));
      expect([...expected].filter((name) => !found.has(name))).toEqual([]);
      // Full names bring their form with an initial.
      const short = new Set(read.flatMap((alias) => key({ ...alias, text: withInitial(alias.text) ?? '' })));
      expect([...found].filter((name) => !expected.has(name) && !short.has(name))).toEqual([]);
    }
  }, 60_000);
  test('English has no two-letter words for countries', () => {
    for (const word of ['IN', 'IT', 'AM', 'IS', 'TO', 'NO', 'SO']) expect(readings('en', word)).toEqual([]);
  });
});

test('a story is on the entries that it is about, and on those who speak', () => {
  const speaking = [...entries.values()].filter(({ exchanges }) => exchanges.length > 0);
  expect(speaking.some(({ type }) => type === 'official')).toBe(true);
  expect(entries.get('crimea')!.exchanges).toContain('crimea-recognition-2025');
});

test('what is read is what was compiled: nothing is lost in packing', async () => {
  const { data } = loadData('data');
  const compiled = compileEntries(data, new Atlas());
  const sorted = (ids: readonly string[]) => [...ids].sort();
  const plain = <T extends Entry>(entry: T) => ({
    ...entry,
    exchanges: sorted(entry.exchanges),
    articles: sorted(entry.articles),
  });
  for (const entry of compiled.entries) {
    // A country that is no entry is the checker's to tell.
    if ('country' in entry && !entries.has(entry.country ?? '')) delete entry.country;
    expect(plain(entries.get(entry.id)!)).toEqual(plain(entry));
  }
  for (const story of compiled.stories) {
    const read = (await dataset.story(story.id))!;
    const ids = (about: string[]) => sorted(about.filter((id) => entries.has(id)));
    expect({ ...read, about: ids(read.about) }).toEqual({ ...story, about: ids(story.about) });
  }
}, 60_000);

test('the same data gives the same bytes, whatever the day', () => {
  const hash = (today: string) => {
    const sum = createHash('sha256');
    for (const [name, bytes] of compile('tests/data/valid', { today }).files) sum.update(name).update(bytes);
    return sum.digest('hex');
  };
  expect(hash('2027-01-01')).toBe(hash('2026-11-25'));
}, 60_000);

test('versions and dates of the npm sources are those that are installed', async () => {
  const { cldr, countriesList, worldAtlas } = await import('../../../src/compiler/countries/packages.ts');
  for (const { name, version } of [cldr, countriesList, worldAtlas]) {
    const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    expect(`${name} ${version}`).toBe(`${name} ${installed.version}`);
  }
});
