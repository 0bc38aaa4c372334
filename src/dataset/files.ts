/**
 * The files of a compiled dataset. The compiler writes them, `dataset/open.ts` reads them: from the extension's own
 * folder, from IndexedDB for a pack, from a folder on disk for the command line.
 *
 *   dataset.json       Manifest, read once, with a packed EntryRow of each entry (packed/rows.ts)
 *   stubs.json         PackedStub[], name and summary by number: all that a page's scan needs of an entry
 *   names.SCRIPT.json  NameList of the languages in Latin, in Cyrillic letters (core/names/list.ts); the index of a
 *   names.LANG.json    language is built of its lists once, and kept; a language of another script has a list of its own
 *   lang.LANG.json     LanguageRules of one language
 *   entries.N.json     Record<Id, packed Entry>, shard N of `shards.entries`: shard of an id = hash(id) % count (packed/)
 *   stories.N.json     Record<Id, packed Exchange | Article>, likewise
 *   sources.json       PackedSources, each source once, in columns; records have their numbers
 *   about.json         packed AboutRow[], newest first: what ranking needs of every exchange and article
 *   wikidata.json      number[], the Wikidata id of each entry without its Q, 0 for none: packs are joined by it
 *   checks.json        outlets and words that packs are held to (forms/pack/around.ts); of the bundled dataset only
 */
import type { EntryType, Id, RegionKind } from '../core/model.ts';
import { hashOf } from './hash.ts';
import type { MapFrame } from './packed/record.ts';

/** Version of the file set; a reader refuses another one in words. */
export const formatVersion = 4;

/** Scripts whose languages share a list of names. */
export type ScriptName = 'latin' | 'cyrillic';

/** One line of the list of entries; its position is the entry's number in the name indexes. */
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
  /** Languages that have names and rules. */
  languages: string[];
  /** The languages of each script; Serbian has two. */
  scripts: Record<ScriptName, string[]>;
  /** Changes with the names or rules: an index built of others is no longer theirs. */
  namesHash: string;
  shards: { entries: number; stories: number };
  /** What all maps have. */
  map: MapFrame;
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
  /** Articles only: `pageKey` of its address, to leave out the page itself. */
  page?: string;
}

/** Reads one file of a dataset; rejects when it is not there. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** Shard of an id: its hash modulo the number of shards. */
export function shardOf(id: Id, count: number): number {
  return hashOf(id) % count;
}

/** The file of a script's or a language's names. */
export function nameFile(of: string): string {
  return `names.${of}.json`;
}

/** The files that hold the names of a language. */
export function nameFilesOf(scripts: Manifest['scripts'], lang: string): string[] {
  const shared = (Object.keys(scripts) as ScriptName[]).filter((script) => scripts[script].includes(lang));
  return (shared.length > 0 ? shared : [lang]).map(nameFile);
}
