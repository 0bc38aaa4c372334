/** Entries in their shards. */
import type { Entry, Id } from '../../core/model.ts';
import type { EntryRow } from '../files.ts';
import { type Around, type PackedRecord, packRecord, unpackRecord } from './record.ts';
import type { SourceWriter } from './sources.ts';

/** Name and summary, by the entry's number: what a list shows, and all that a page's scan needs of an entry. */
export type PackedStub = [name: string, summary: string];

/** The manifest's row, the stubs and about.json have these. */
const known = new Set(['type', 'id', 'kind', 'iso', 'country', 'name', 'summary', 'exchanges', 'articles']);

export function packEntry(entry: Entry, sources: SourceWriter): PackedRecord {
  return packRecord(entry, known, sources);
}

/** What stands elsewhere of an entry. */
export interface Elsewhere {
  row: EntryRow;
  stub: PackedStub;
  country: Id | undefined;
  exchanges: Id[];
  articles: Id[];
}

const lists = {
  region: { facts: [], ownNames: [], timeline: [], parties: [], positions: [] },
  official: { facts: [], posts: [] },
  organisation: { facts: [] },
};

/** Throws a `DatasetError` when the shard is damaged. */
export function unpackEntry(packed: PackedRecord, elsewhere: Elsewhere, around: Around): Entry {
  const { row, stub, country, exchanges, articles } = elsewhere;
  const { id, type, kind, iso } = row;
  const [name, summary] = stub;
  return {
    type,
    id,
    ...(kind !== undefined && { kind }),
    ...(iso !== undefined && { iso }),
    ...(country !== undefined && { country }),
    name,
    summary,
    ...lists[type],
    ...unpackRecord(packed, around),
    exchanges,
    articles,
  } as unknown as Entry;
}
