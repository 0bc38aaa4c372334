/** Rows of the manifest and of about.json as short lists. */
import type { EntryType, RegionKind } from '../../core/model.ts';
import { DatasetError } from '../error.ts';
import type { AboutRow, EntryRow } from '../files.ts';

/** One letter for what an entry is. */
const letters: Record<string, { type: EntryType; kind?: RegionKind }> = {
  o: { type: 'official' },
  g: { type: 'organisation' },
  c: { type: 'region', kind: 'country' },
  t: { type: 'region', kind: 'territory' },
  x: { type: 'region', kind: 'contested' },
  p: { type: 'region', kind: 'place' },
};

const letterOf = new Map(Object.entries(letters).map(([letter, { type, kind }]) => [`${type} ${kind}`, letter]));

/** Id, letter, then the number of an official's country, or the code of a country (0: none) and its neighbours. */
export type PackedEntryRow = [id: string, letter: string, country?: string | number, neighbours?: number[]];

export function packEntryRow({ id, type, kind, iso, country, neighbours }: EntryRow): PackedEntryRow {
  const row: PackedEntryRow = [id, letterOf.get(`${type} ${kind}`) ?? ''];
  if (type === 'official' && country !== undefined) row.push(country);
  if (type === 'region' && (iso !== undefined || neighbours)) row.push(iso ?? 0);
  if (neighbours) row.push(neighbours);
  return row;
}

/** The id in a row. Throws a `DatasetError` for what is no row. */
export function idOfRow(row: unknown): string {
  // No copies: a worker looks at every row whenever it starts.
  if (!Array.isArray(row) || typeof row[0] !== 'string' || !Object.hasOwn(letters, row[1]))
    throw new DatasetError('The dataset is damaged.');
  return row[0];
}

/** Throws a `DatasetError` for what is no row. */
export function unpackEntryRow(row: unknown): EntryRow {
  const id = idOfRow(row);
  const [, letter, country, neighbours] = row as PackedEntryRow;
  const { type, kind } = letters[letter]!;
  return {
    id,
    type,
    ...(kind !== undefined && { kind }),
    ...(typeof country === 'string' && { iso: country }),
    ...(type === 'official' && typeof country === 'number' && { country }),
    ...(neighbours && { neighbours }),
  };
}

/** Id, date, numbers of entries; articles have the key of their page. */
export type PackedAboutRow = [id: string, date: string, about: number[], page?: string];

export function packAboutRow({ id, date, about, page }: AboutRow): PackedAboutRow {
  return page === undefined ? [id, date, about] : [id, date, about, page];
}

/** Throws a `DatasetError` for what is no row. */
export function unpackAboutRow(row: unknown): AboutRow {
  const [id, date, about, page] = (Array.isArray(row) ? row : []) as Partial<PackedAboutRow>;
  if (typeof id !== 'string' || typeof date !== 'string' || !Array.isArray(about))
    throw new DatasetError("The dataset's file about.json does not hold what it should.");
  return page === undefined ? { id, type: 'exchange', date, about } : { id, type: 'article', date, about, page };
}
