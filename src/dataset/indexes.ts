/** The name index of a language: from the store where an earlier run left it, built of the dataset's names otherwise. */
import type { LanguageRules } from '../core/language.ts';
import { type Alias, buildIndex, fromNameList, type NameIndex, openIndex } from '../core/names/index.ts';
import { DatasetError } from './error.ts';
import { type Manifest, nameFilesOf } from './files.ts';
import type { JsonReader } from './json.ts';

/** Keeps built indexes between runs. A store that fails is no error: the index is built again. */
export interface IndexStore {
  read(key: string): Promise<ArrayBuffer | undefined>;
  /** Keeps the bytes; those of other `generation`s are of an older dataset and may go. */
  write(key: string, bytes: ArrayBuffer, generation: string): Promise<void>;
}

export class NameIndexes {
  constructor(
    private readonly manifest: Pick<Manifest, 'namesHash' | 'scripts'> & { entries: number },
    private readonly json: JsonReader,
    private readonly rules: (lang: string) => Promise<LanguageRules>,
    private readonly store: IndexStore | undefined,
  ) {}

  /** Rejects with a `DatasetError` when the names of the language are missing or damaged. */
  async open(lang: string): Promise<NameIndex> {
    const key = `${this.manifest.namesHash} ${lang}`;
    return (await this.#stored(key)) ?? (await this.#built(lang, key));
  }

  /** `null` when there is none, or one that is damaged or of an older version: it is then built anew. */
  async #stored(key: string): Promise<NameIndex | null> {
    try {
      const bytes = await this.store?.read(key);
      return bytes ? openIndex(bytes) : null;
    } catch (error) {
      console.warn('Backgrounder: the kept name index is not used.', error);
      return null;
    }
  }

  async #built(lang: string, key: string): Promise<NameIndex> {
    const files = nameFilesOf(this.manifest.scripts, lang);
    const [rules, ...lists] = await Promise.all([this.rules(lang), ...files.map((file) => this.#aliases(file, lang))]);
    const { buffer } = buildIndex(lists.flat(), rules);
    this.store?.write(key, buffer, this.manifest.namesHash).catch((error: unknown) => {
      console.warn('Backgrounder: the name index could not be kept.', error);
    });
    return openIndex(buffer);
  }

  async #aliases(file: string, lang: string): Promise<Alias[]> {
    const list = await this.json<unknown>(file, 'object');
    try {
      return fromNameList(list, this.manifest.entries, lang);
    } catch (cause) {
      throw new DatasetError(`The dataset's file ${file} is damaged: ${(cause as Error).message}`, { cause });
    }
  }
}
