/** The list of entries of a dataset: a packed row each, unpacked when it is asked for. Packs have tens of thousands. */
import type { Id } from '../core/model.ts';
import { DatasetError } from './error.ts';
import type { EntryRow } from './files.ts';
import { idOfRow, unpackEntryRow } from './packed/rows.ts';

export interface EntryRows {
  readonly length: number;
  /** `undefined` when there is no entry of that number. */
  at(number: number): EntryRow | undefined;
  /** `undefined` when there is no entry of that id. */
  numberOf(id: Id): number | undefined;
}

/** Throws a `DatasetError` when the value is no list of packed rows. */
export function rowsOf(packed: unknown): EntryRows {
  if (!Array.isArray(packed)) throw new DatasetError('The dataset is damaged.');
  for (const row of packed) idOfRow(row);
  const rows: (EntryRow | undefined)[] = [];
  let numbers: Map<Id, number> | undefined;
  return {
    length: packed.length,
    at: (number) => {
      if (!(number in packed)) return undefined;
      rows[number] ??= unpackEntryRow(packed[number]);
      return rows[number];
    },
    numberOf: (id) => {
      numbers ??= new Map(packed.map((row, number) => [idOfRow(row), number]));
      return numbers.get(id);
    },
  };
}

/** All rows, by number. */
export function allRows(rows: EntryRows): EntryRow[] {
  return Array.from({ length: rows.length }, (_, number) => rows.at(number)!);
}
