/** Opens a compiled dataset: the manifest at once, everything else when it is first asked for. */
import type { LanguageRules } from '../core/language.ts';
import type { Article, Entry, Exchange, Id, Stub } from '../core/model.ts';
import type { NameIndex } from '../core/names/index.ts';
import { DatasetError } from './error.ts';
import { type AboutRow, formatVersion, type Manifest, type ReadFile } from './files.ts';
import { type IndexStore, NameIndexes } from './indexes.ts';
import { jsonReader } from './json.ts';
import { once } from './once.ts';
import { Records } from './records.ts';
import { type EntryRows, rowsOf } from './rows.ts';

/** Every method rejects with a `DatasetError`, in a sentence, when a file it needs is missing or damaged. */
export interface Dataset {
  manifest: Manifest;
  rows: EntryRows;
  /** Languages that have names. */
  languages: ReadonlySet<string>;
  /** Number of an entry in the name indexes; `undefined` when there is no such entry. */
  numberOf(id: Id): number | undefined;
  /** `null` for a language without names. */
  namesFor(lang: string): Promise<NameIndex | null>;
  /** The name indexes of a language, each with the number here of each of its entries. */
  indexes(lang: string): Promise<NumberedNames[]>;
  /** `null` for a language without rules. */
  rulesFor(lang: string): Promise<LanguageRules | null>;
  entry(id: Id): Promise<Entry | null>;
  /** Stubs of the entries that there are, in the order asked for. */
  stubs(ids: readonly Id[]): Promise<Stub[]>;
  story(id: Id): Promise<Exchange | Article | null>;
  /** What ranking needs of every story. */
  about(): Promise<AboutRow[]>;
  /** Wikidata id of each entry by its number, without the Q; 0 for none. */
  wikidata(): Promise<number[]>;
}

export interface NumberedNames {
  names: NameIndex;
  /** From the index's number of an entry to that in `rows`; `null` where they are the same. */
  numberOf: ((own: number) => number) | null;
}

/**
 * Reads the manifest. Rejects with a `DatasetError` when it is missing, damaged or of another format version.
 * `store` keeps built indexes for the next time; without it each is built anew.
 */
export async function openDataset(read: ReadFile, store?: IndexStore): Promise<Dataset> {
  const json = jsonReader(read);
  const { entries, ...manifest } = await json<Manifest & { entries: unknown }>('dataset.json', 'object');
  if (manifest.formatVersion !== formatVersion) throw new DatasetError(otherVersion(manifest.formatVersion));
  if (!manifest.shards || !manifest.scripts) throw new DatasetError('The dataset is damaged.');
  const rows = rowsOf(entries);
  const languages = new Set(manifest.languages);
  const records = new Records(manifest, rows, json);
  const rules = once((lang: string) => json<LanguageRules>(`lang.${lang}.json`, 'object'));
  const indexes = new NameIndexes({ ...manifest, entries: rows.length }, json, rules, store);
  const names = once((lang: string) => indexes.open(lang));
  const wikidata = once((name: string) => json<number[]>(name, 'array'));
  const namesFor = async (lang: string) => (languages.has(lang) ? names(lang) : null);

  return {
    manifest,
    rows,
    languages,
    numberOf: rows.numberOf,
    namesFor,
    indexes: async (lang) => {
      const own = await namesFor(lang);
      return own ? [{ names: own, numberOf: null }] : [];
    },
    rulesFor: async (lang) => (languages.has(lang) ? rules(lang) : null),
    entry: (id) => records.entry(id),
    stubs: (ids) => records.stubs(ids),
    story: (id) => records.story(id),
    about: () => records.about(),
    wikidata: () => wikidata('wikidata.json'),
  };
}

function otherVersion(version: unknown): string {
  return typeof version === 'number' && version > formatVersion
    ? `The dataset has format ${version}, newer than this Backgrounder reads (${formatVersion}): update Backgrounder.`
    : `The dataset has format ${String(version)}; this Backgrounder reads format ${formatVersion}.`;
}
