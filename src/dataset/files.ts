/**
 * The files of a compiled dataset. The compiler writes them, `dataset/open.ts` reads them: from the extension's own
 * folder, from IndexedDB for a pack, from a folder on disk for the command line.
 *
 *   dataset.json       Manifest, small, read once
 *   names.LANG.bin     name index of one language, opened without parsing (core/names)
 *   lang.LANG.json     LanguageRules of one language, where `data/languages/` has it
 *   entries.N.json     Record<Id, Entry>, shard N of `shards.entries`: shard of an id = hash(id) % count
 *   stories.N.json     Record<Id, Exchange | Article>, likewise
 *   about.json         AboutRow[], what ranking needs of every exchange and article
 */
import type { EntryType, Id, RegionKind } from '../core/model.ts';

/** Version of the file set; a reader refuses another one in words. */
export const formatVersion = 1;

/** One line of the manifest's list of entries; its position is the entry's number in the name indexes. */
export interface EntryRow {
  id: Id;
  type: EntryType;
  kind?: RegionKind;
  iso?: string;
  /** What resolving needs: the country of an official, the neighbours of a country. Numbers of entries. */
  country?: number;
  neighbours?: number[];
}

export interface Manifest {
  formatVersion: number;
  compiledOn: string;
  entries: EntryRow[];
  /** Languages that have a name index, and those that have rules. */
  languages: string[];
  rules: string[];
  shards: { entries: number; stories: number };
  counts: { regions: number; officials: number; organisations: number; exchanges: number; articles: number };
  licences: { name: string; licence: string; url: string }[];
}

export interface AboutRow {
  id: Id;
  type: 'exchange' | 'article';
  /** Date of the newest statement, or of the article. */
  date: string;
  /** Numbers of the entries that it concerns, speakers included. */
  about: number[];
  /** Articles only: to leave out the page itself. */
  url?: string;
}

/** Reads one file of a dataset; rejects when it is not there. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** Shard of an id: FNV-1a, 32 bit, modulo the number of shards. */
export function shardOf(id: Id, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
}
