/** Entries, stubs and stories of an opened dataset, unpacked when asked for. */
import type { Article, Entry, Exchange, Id, Stub } from '../core/model.ts';
import { DatasetError } from './error.ts';
import type { AboutRow, Manifest } from './files.ts';
import type { JsonReader } from './json.ts';
import { once } from './once.ts';
import { type PackedStub, unpackEntry } from './packed/entry.ts';
import type { Around } from './packed/record.ts';
import { unpackAboutRow } from './packed/rows.ts';
import { Shards } from './packed/shard.ts';
import { type PackedSources, readSources, type SourceTable } from './packed/sources.ts';
import { unpackStory } from './packed/story.ts';
import type { EntryRows } from './rows.ts';

/** Every method rejects with a `DatasetError` when a file it needs is missing or damaged. */
export class Records {
  readonly #entries: Shards;
  readonly #stories: Shards;
  readonly #stubs: (name: string) => Promise<PackedStub[]>;
  readonly #about: (name: string) => Promise<AboutRow[]>;
  readonly #sources: (name: string) => Promise<SourceTable>;

  constructor(
    private readonly manifest: Pick<Manifest, 'shards' | 'map'>,
    private readonly rows: EntryRows,
    json: JsonReader,
  ) {
    this.#entries = new Shards(json, 'entries', manifest.shards.entries);
    this.#stories = new Shards(json, 'stories', manifest.shards.stories);
    this.#stubs = once((name) => json<PackedStub[]>(name, 'array'));
    this.#sources = once(async (name) => readSources(await json<PackedSources>(name, 'object')));
    this.#about = once(async (name) => (await json<unknown[]>(name, 'array')).map(unpackAboutRow));
  }

  about(): Promise<AboutRow[]> {
    return this.#about('about.json');
  }

  /** Of the ids that there are, in the order asked for. */
  async stubs(ids: readonly Id[]): Promise<Stub[]> {
    const all = await this.#stubs('stubs.json');
    return ids.flatMap((id) => {
      const number = this.rows.numberOf(id);
      if (number === undefined) return [];
      const { type, kind, iso } = this.rows.at(number)!;
      const [name, summary] = stubAt(all, number);
      return [{ id, type, name, summary, ...(kind !== undefined && { kind }), ...(iso !== undefined && { iso }) }];
    });
  }

  async entry(id: Id): Promise<Entry | null> {
    const number = this.rows.numberOf(id);
    if (number === undefined) return null;
    const [packed, stubs, about, around] = await Promise.all([
      this.#entries.get(id),
      this.#stubs('stubs.json'),
      this.about(),
      this.#around(),
    ]);
    if (!packed) return null;
    const row = this.rows.at(number)!;
    const stories = (type: AboutRow['type']) =>
      about.filter((story) => story.type === type && story.about.includes(number)).map((story) => story.id);
    const elsewhere = {
      row,
      stub: stubAt(stubs, number),
      country: row.country === undefined ? undefined : this.rows.at(row.country)?.id,
      exchanges: stories('exchange'),
      articles: stories('article'),
    };
    return unpackEntry(packed, elsewhere, around);
  }

  async story(id: Id): Promise<Exchange | Article | null> {
    const [packed, about, around] = await Promise.all([this.#stories.get(id), this.about(), this.#around()]);
    const row = about.find((story) => story.id === id);
    if (!packed || !row) return null;
    const ids = row.about.flatMap((number) => this.rows.at(number)?.id ?? []);
    return unpackStory(packed, row, ids, around);
  }

  async #around(): Promise<Around> {
    const [table, stubs] = await Promise.all([this.#sources('sources.json'), this.#stubs('stubs.json')]);
    const nameOf = (id: string) => {
      const number = this.rows.numberOf(id);
      return number === undefined ? id : stubAt(stubs, number)[0];
    };
    return { table, nameOf, frame: this.manifest.map };
  }
}

function stubAt(stubs: readonly PackedStub[], number: number): PackedStub {
  const stub: unknown = stubs[number];
  if (!Array.isArray(stub) || typeof stub[0] !== 'string' || typeof stub[1] !== 'string')
    throw new DatasetError("The dataset's file stubs.json does not hold what it should.");
  return stub as PackedStub;
}
