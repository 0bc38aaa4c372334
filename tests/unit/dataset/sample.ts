/** A dataset of a few records, as files in memory. */
import type { Article, Entry, Exchange } from '../../../src/core/model.ts';
import { type Alias, aliasFlags, EVERY, toNameList } from '../../../src/core/names/index.ts';
import { type AboutRow, formatVersion, type Manifest, type ReadFile, shardOf } from '../../../src/dataset/files.ts';
import { packEntry } from '../../../src/dataset/packed/entry.ts';
import { packAboutRow, packEntryRow } from '../../../src/dataset/packed/rows.ts';
import { SourceWriter } from '../../../src/dataset/packed/sources.ts';
import { packStory, sourcesOfStory } from '../../../src/dataset/packed/story.ts';
import { pageKey } from '../../../src/dataset/page-key.ts';

export type Files = Map<string, Uint8Array>;

const region = (id: string, name: string): Entry => ({
  type: 'region',
  id,
  kind: 'country',
  name,
  summary: `${name} is a country.`,
  facts: [],
  exchanges: [],
  articles: [],
  ownNames: [],
  timeline: [],
  parties: [],
  positions: [],
});
const article = (id: string, date: string, url: string): Article => ({
  type: 'article',
  id,
  headline: id,
  url,
  outlet: 'Alpha Daily',
  datePublished: date,
  inLanguage: 'en',
  about: [],
});
const exchange = (id: string): Exchange => ({ type: 'exchange', id, title: id, about: [], statements: [] });

const entries = [region('denmark', 'Denmark'), region('norway', 'Norway'), region('sweden', 'Sweden')];
const stories = [
  article('old', '2024-01-01', 'https://www.alpha-daily.example/old'),
  article('new', '2026-01-01', 'https://alpha-daily.example/new?utm_source=x'),
  exchange('talks'),
];
const about: AboutRow[] = [
  { id: 'old', type: 'article', date: '2024-01-01', about: [0], page: pageKey('https://www.alpha-daily.example/old') },
  {
    id: 'new',
    type: 'article',
    date: '2026-01-01',
    about: [0, 1],
    page: pageKey('https://alpha-daily.example/new?utm_source=x'),
  },
  { id: 'talks', type: 'exchange', date: '2025-01-01', about: [0, 2] },
];
const SHARDS = 2;

export function sample(changes: Partial<Manifest> = {}): Files {
  const manifest: Manifest = {
    formatVersion,
    compiledOn: '2026-11-25',
    languages: ['en'],
    scripts: { latin: ['en'], cyrillic: ['ru'] },
    namesHash: 'a1',
    shards: { entries: SHARDS, stories: SHARDS },
    map: { width: 280, height: 160, credit: 'Natural Earth' },
    counts: { regions: 3, officials: 0, organisations: 0, exchanges: 1, articles: 2 },
    licences: [],
    ...changes,
  };
  const files: Files = new Map();
  const put = (name: string, value: unknown) => files.set(name, new TextEncoder().encode(JSON.stringify(value)));
  put('dataset.json', {
    ...manifest,
    entries: entries.map(({ id, type }) => packEntryRow({ id, type, kind: 'country' })),
  });
  put(
    'stubs.json',
    entries.map(({ name, summary }) => [name, summary]),
  );
  put('about.json', about.map(packAboutRow));
  put('lang.en.json', { lang: 'en' });
  const names = new Map<string, Alias[]>([
    ['en', [{ text: 'DK', target: 0, kind: 'abbreviation', flags: aliasFlags.exactCase }]],
    [EVERY, [{ text: 'Ada Lind', target: 1, kind: 'full-name', flags: 0 }]],
  ]);
  put('names.latin.json', toNameList(names));
  const sources = new SourceWriter(stories.flatMap(sourcesOfStory));
  for (let i = 0; i < SHARDS; i++) {
    const shard = <Kind extends { id: string }>(records: Kind[], pack: (record: Kind) => object) =>
      Object.fromEntries(
        records.filter(({ id }) => shardOf(id, SHARDS) === i).map((record) => [record.id, pack(record)]),
      );
    put(
      `entries.${i}.json`,
      shard(entries, (entry) => packEntry(entry, sources)),
    );
    put(
      `stories.${i}.json`,
      shard(stories, (story) => packStory(story, sources)),
    );
  }
  put('sources.json', sources.packed());
  return files;
}

/** Reads from the files and keeps count. */
export function reader(files: Files): { read: ReadFile; reads: string[] } {
  const reads: string[] = [];
  const read: ReadFile = async (name) => {
    reads.push(name);
    const bytes = files.get(name);
    if (!bytes) throw new Error('404');
    return bytes.slice().buffer as ArrayBuffer;
  };
  return { read, reads };
}
