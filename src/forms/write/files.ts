/** Writes the files of a compiled dataset (see dataset/files.ts). The same input gives the same bytes. */
import type { LanguageRules } from '../../core/language.ts';
import type { Article, Exchange } from '../../core/model.ts';
import { type AboutRow, shardOf } from '../../dataset/files.ts';
import { packEntry } from '../../dataset/packed/entry.ts';
import { type PackedRecord, sourcesIn } from '../../dataset/packed/record.ts';
import { packAboutRow } from '../../dataset/packed/rows.ts';
import { SourceWriter } from '../../dataset/packed/sources.ts';
import { packStory, sourcesOfStory } from '../../dataset/packed/story.ts';
import { pageKey } from '../../dataset/page-key.ts';
import type { Compiled } from '../entries/relate.ts';
import { concerns, storyDate } from '../entries/stories.ts';
import { type Around, manifestOf } from './manifest.ts';
import type { NameFiles } from './names.ts';

export type Files = Map<string, Uint8Array>;

/** A shard of about this size, in characters, is read and parsed in a millisecond or two; smaller ones compress worse. */
const SHARD_SIZE = 64 * 1024;

export interface Parts extends Around {
  compiled: Compiled;
  names: NameFiles;
  /** Of each language that the dataset brings rules for itself. */
  rules: ReadonlyMap<string, LanguageRules>;
}

export function writeFiles({ compiled, names, rules, ...around }: Parts): Files {
  const { entries, stories } = compiled;
  const files: Files = new Map();
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  for (const [name, text] of names.files) files.set(name, new TextEncoder().encode(text));
  for (const [lang, value] of rules) files.set(`lang.${lang}.json`, json(value));

  const sources = new SourceWriter([...entries.flatMap(sourcesIn), ...stories.flatMap(sourcesOfStory)]);
  const shards = {
    entries: shard(files, 'entries', entries, (entry) => packEntry(entry, sources)),
    stories: shard(files, 'stories', stories, (story) => packStory(story, sources)),
  };
  files.set('sources.json', json(sources.packed()));
  files.set('stubs.json', json(entries.map(({ name, summary }) => [name, summary])));
  files.set('wikidata.json', json(entries.map(({ wikidata }) => Number(wikidata?.slice(1) ?? 0))));
  const about = stories.map((story) => aboutRow(story, numbers)).sort(newestFirst);
  files.set('about.json', json(about.map(packAboutRow)));
  files.set('dataset.json', json(manifestOf(compiled, numbers, shards, names, around)));
  return files;
}

function aboutRow(story: Exchange | Article, numbers: ReadonlyMap<string, number>): AboutRow {
  const about = concerns(story)
    .map((id) => numbers.get(id))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
  const row = { id: story.id, type: story.type, date: storyDate(story), about };
  return story.type === 'article' ? { ...row, page: pageKey(story.url) } : row;
}

function newestFirst(a: AboutRow, b: AboutRow): number {
  return a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;
}

/** Writes the shards of one kind and gives their number. */
function shard<Kind extends { id: string }>(
  files: Files,
  kind: 'entries' | 'stories',
  records: readonly Kind[],
  pack: (record: Kind) => PackedRecord,
): number {
  const texts = records.map((record) => `${JSON.stringify(record.id)}:${JSON.stringify(pack(record))}`);
  const length = texts.reduce((sum, text) => sum + text.length + 3, 0);
  const count = Math.max(1, Math.ceil(length / SHARD_SIZE));
  const shards = Array.from({ length: count }, (): string[] => []);
  for (const [i, { id }] of records.entries()) shards[shardOf(id, count)]!.push(texts[i]!);
  for (const [i, content] of shards.entries())
    files.set(`${kind}.${i}.json`, new TextEncoder().encode(`{${content.join(',')}}`));
  return count;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
