/** A dataset of a few records, as files in memory. */
import type { Article, Entry, Exchange } from '../../../src/core/model.ts';
import { aliasFlags, buildIndex } from '../../../src/core/names/index.ts';
import { type AboutRow, formatVersion, type Manifest, type ReadFile, shardOf } from '../../../src/dataset/files.ts';

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
  { id: 'old', type: 'article', date: '2024-01-01', about: [0], url: 'https://www.alpha-daily.example/old' },
  {
    id: 'new',
    type: 'article',
    date: '2026-01-01',
    about: [0, 1],
    url: 'https://alpha-daily.example/new?utm_source=x',
  },
  { id: 'talks', type: 'exchange', date: '2025-01-01', about: [0, 2] },
];
const SHARDS = 2;

export function sample(changes: Partial<Manifest> = {}): Files {
  const manifest: Manifest = {
    formatVersion,
    compiledOn: '2026-11-25',
    entries: entries.map(({ id, type }) => ({ id, type })),
    languages: ['en'],
    rules: ['en'],
    shards: { entries: SHARDS, stories: SHARDS },
    counts: { regions: 3, officials: 0, organisations: 0, exchanges: 1, articles: 2 },
    licences: [],
    ...changes,
  };
  const files: Files = new Map();
  const put = (name: string, value: unknown) => files.set(name, new TextEncoder().encode(JSON.stringify(value)));
  put('dataset.json', manifest);
  put('about.json', about);
  put('lang.en.json', { lang: 'en' });
  files.set('names.en.bin', buildIndex([{ text: 'DK', target: 0, kind: 'abbreviation', flags: aliasFlags.exactCase }]));
  for (let i = 0; i < SHARDS; i++) {
    const of = (records: { id: string }[]) =>
      Object.fromEntries(records.filter(({ id }) => shardOf(id, SHARDS) === i).map((record) => [record.id, record]));
    put(`entries.${i}.json`, of(entries));
    put(`stories.${i}.json`, of(stories));
  }
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
