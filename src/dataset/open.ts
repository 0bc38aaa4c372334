/** Opens a compiled dataset: the manifest at once, everything else when it is first asked for. */
import type { LanguageRules } from '../core/language.ts';
import type { Article, Entry, Exchange, Id, Stub } from '../core/model.ts';
import { type NameIndex, openIndex } from '../core/names/index.ts';
import { DatasetError } from './error.ts';
import { type AboutRow, formatVersion, type Manifest, type ReadFile } from './files.ts';
import { jsonReader, readBytes } from './json.ts';
import { once } from './once.ts';
import { Shards } from './shards.ts';
import { stubOf } from './stub.ts';

/** Every method rejects with a `DatasetError`, in a sentence, when a file it needs is missing or damaged. */
export interface Dataset {
  manifest: Manifest;
  /** Languages that have names. */
  languages: ReadonlySet<string>;
  /** Number of an entry in the name indexes; `undefined` when there is no such entry. */
  numberOf(id: Id): number | undefined;
  /** `null` for a language without names. */
  namesFor(lang: string): Promise<NameIndex | null>;
  /** `null` for a language without rules. */
  rulesFor(lang: string): Promise<LanguageRules | null>;
  entry(id: Id): Promise<Entry | null>;
  /** Stubs of the entries that there are, in the order asked for. */
  stubs(ids: readonly Id[]): Promise<Stub[]>;
  story(id: Id): Promise<Exchange | Article | null>;
  /** What ranking needs of every story. */
  about(): Promise<AboutRow[]>;
}

/** Reads the manifest. Rejects with a `DatasetError` when it is missing, damaged or of another format version. */
export async function openDataset(read: ReadFile): Promise<Dataset> {
  const json = jsonReader(read);
  const manifest = await json<Manifest>('dataset.json', 'object');
  if (manifest.formatVersion !== formatVersion) throw new DatasetError(otherVersion(manifest.formatVersion));
  if (!Array.isArray(manifest.entries) || !manifest.shards) throw new DatasetError('The dataset is damaged.');

  const numbers = new Map(manifest.entries.map(({ id }, number) => [id, number]));
  const languages = new Set(manifest.languages);
  const withRules = new Set(manifest.rules);
  const entries = new Shards<Entry>(json, 'entries', manifest.shards.entries);
  const stories = new Shards<Exchange | Article>(json, 'stories', manifest.shards.stories);
  const names = once(async (lang: string) => openNames(await readBytes(read, `names.${lang}.bin`), lang));
  const rules = once((lang: string) => json<LanguageRules>(`lang.${lang}.json`, 'object'));
  const about = once((name: string) => json<AboutRow[]>(name, 'array'));

  return {
    manifest,
    languages,
    numberOf: (id) => numbers.get(id),
    namesFor: async (lang) => (languages.has(lang) ? names(lang) : null),
    rulesFor: async (lang) => (withRules.has(lang) ? rules(lang) : null),
    entry: async (id) => (numbers.has(id) ? entries.get(id) : null),
    stubs: async (ids) => {
      const found = await Promise.all(ids.filter((id) => numbers.has(id)).map((id) => entries.get(id)));
      return found.filter((entry) => entry !== null).map(stubOf);
    },
    story: (id) => stories.get(id),
    about: () => about('about.json'),
  };
}

function openNames(bytes: ArrayBuffer, lang: string): NameIndex {
  try {
    return openIndex(bytes);
  } catch (cause) {
    throw new DatasetError(`The dataset's names in "${lang}" cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function otherVersion(version: unknown): string {
  return typeof version === 'number' && version > formatVersion
    ? `The dataset has format ${version}, newer than this Backgrounder reads (${formatVersion}): update Backgrounder.`
    : `The dataset has format ${String(version)}; this Backgrounder reads format ${formatVersion}.`;
}
