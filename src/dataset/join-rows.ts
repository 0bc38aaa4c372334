/** Which entries of a pack are entries that there are already: by id, then by Wikidata id. */
import type { Id } from '../core/model.ts';
import type { EntryRow } from './files.ts';

export interface Joined {
  /** Number in the joined list of each entry of the pack. */
  numbers: number[];
  /** Ids of the pack's entries that are called otherwise in the joined list. */
  renamed: ReadonlyMap<Id, Id>;
}

/** The list of entries while packs are joined to it, one after the other. */
export class RowList {
  readonly rows: EntryRow[];
  readonly numbers: Map<Id, number>;
  readonly #wikidata = new Map<number, number>();
  readonly #first: number;

  constructor(rows: readonly EntryRow[], wikidata: readonly number[]) {
    this.rows = [...rows];
    this.#first = rows.length;
    this.numbers = new Map();
    for (let number = 0; number < rows.length; number++) this.numbers.set(rows[number]!.id, number);
    for (const [number, q] of wikidata.entries()) if (q) this.#wikidata.set(q, number);
  }

  /** Adds what is new. An id that means another type of entry here becomes an entry of its own: a pack replaces nothing. */
  join(pack: Id, rows: readonly EntryRow[], wikidata: readonly number[]): Joined {
    const renamed = new Map<Id, Id>();
    const numbers = rows.map((row, i) => {
      const known = this.#find(row, wikidata[i]);
      if (known !== undefined) {
        const { id } = this.rows[known]!;
        if (id !== row.id) renamed.set(row.id, id);
        return known;
      }
      const id = this.numbers.has(row.id) ? `${pack}/${row.id}` : row.id;
      if (id !== row.id) renamed.set(row.id, id);
      const number = this.rows.push(withoutNumbers(row, id)) - 1;
      this.numbers.set(id, number);
      if (wikidata[i]) this.#wikidata.set(wikidata[i], number);
      return number;
    });
    for (let i = 0; i < rows.length; i++) {
      const { country } = rows[i]!;
      const number = numbers[i]!;
      const row = this.rows[number]!;
      if (country === undefined || row.country !== undefined || row.type !== 'official') continue;
      // Rows of the first list are not ours to change.
      if (number < this.#first) this.rows[number] = { ...row, country: numbers[country]! };
      else row.country = numbers[country]!;
    }
    return { numbers, renamed };
  }

  #find({ id, type }: EntryRow, q: number | undefined): number | undefined {
    const same = (number: number | undefined) =>
      number !== undefined && this.rows[number]!.type === type ? number : undefined;
    return same(this.numbers.get(id)) ?? (q ? same(this.#wikidata.get(q)) : undefined);
  }
}

/** Numbers of other entries are the pack's own. By hand: packs have tens of thousands of rows. */
function withoutNumbers({ type, kind, iso }: EntryRow, id: Id): EntryRow {
  const row: EntryRow = { id, type };
  if (kind !== undefined) row.kind = kind;
  if (iso !== undefined) row.iso = iso;
  return row;
}
