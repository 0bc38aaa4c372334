/** Writes the files of a compiled dataset (see dataset/files.ts). The same input gives the same bytes. */
import type { Article, Entry, Exchange } from '../../core/model.ts';
import { buildIndex } from '../../core/names/index.ts';
import { type AboutRow, shardOf } from '../../dataset/files.ts';
import type { WrittenAlias } from '../aliases/written.ts';
import type { Compiled } from '../entries/all.ts';
import { concerns, storyDate } from '../entries/stories.ts';
import type { Atlas } from '../maps/atlas.ts';
import type { Data } from '../source/data.ts';
import { manifestOf } from './manifest.ts';

export type Files = Map<string, Uint8Array>;

/** A shard of this size is read and parsed in about a millisecond. */
const SHARD_BYTES = 32 * 1024;

export interface Parts {
  data: Data;
  compiled: Compiled;
  aliases: ReadonlyMap<string, WrittenAlias[]>;
  atlas: Atlas;
  compiledOn: string;
}

export function writeFiles({ data, compiled, aliases, atlas, compiledOn }: Parts): Files {
  const { entries, stories } = compiled;
  const files: Files = new Map();
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const rules = new Map(data.rules.map(({ value }) => [value.lang, value]));
  for (const [lang, list] of aliases) files.set(`names.${lang}.bin`, buildIndex(list, rules.get(lang)));
  for (const [lang, value] of rules) files.set(`lang.${lang}.json`, json(value));

  const shards = {
    entries: shard(files, 'entries', entries),
    stories: shard(files, 'stories', stories),
  };
  files.set('about.json', json(stories.map((story) => aboutRow(story, numbers))));
  const languages = { names: [...aliases.keys()], rules: [...rules.keys()].sort() };
  files.set('dataset.json', json(manifestOf(data, compiled, numbers, { atlas, compiledOn, shards, languages })));
  return files;
}

function aboutRow(story: Exchange | Article, numbers: ReadonlyMap<string, number>): AboutRow {
  const about = concerns(story)
    .map((id) => numbers.get(id))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
  const row = { id: story.id, type: story.type, date: storyDate(story), about };
  return story.type === 'article' ? { ...row, url: story.url } : row;
}

function shard(files: Files, kind: 'entries' | 'stories', records: readonly (Entry | Exchange | Article)[]): number {
  const count = Math.max(1, Math.ceil(json(records).length / SHARD_BYTES));
  const shards = Array.from({ length: count }, () => ({}) as Record<string, unknown>);
  for (const record of records) shards[shardOf(record.id, count)]![record.id] = record;
  for (const [i, content] of shards.entries()) files.set(`${kind}.${i}.json`, json(content));
  return count;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
