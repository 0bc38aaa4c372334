/**
 * Which entries of packs are entries that there are already: by id, then by Wikidata id. Each is looked for when a page or
 * card asks for it: a worker that starts does not walk through tens of thousands of rows.
 *
 * The joined list is the bundled one and a range of numbers behind it for each pack. The number of an entry that is known
 * from before stands for nothing there.
 */
import type { Id } from '../core/model.ts';
import type { EntryRow } from './files.ts';
import type { EntryRows } from './rows.ts';

/** The bundled list, or that of a pack. */
export interface Joining {
  /** Of the pack; '' for the bundled list. */
  pack: Id;
  rows: EntryRows;
  /** Wikidata id of each entry by its number, without the Q; 0 for none. */
  wikidata: readonly number[];
}

interface Source extends Joining {
  /** Its place in the order. */
  place: number;
  /** Number in the joined list of its first entry. */
  first: number;
  /** Its numbers by Wikidata id. */
  byWikidata(q: number): number | undefined;
}

export class JoinedRows implements EntryRows {
  readonly length: number;
  readonly #sources: Source[] = [];
  readonly #joined = new Map<number, number>();

  /** In their order, the bundled list first. */
  constructor(lists: readonly Joining[]) {
    let first = 0;
    for (const [place, list] of lists.entries()) {
      this.#sources.push({ ...list, place, first, byWikidata: wikidataIndex(list.wikidata) });
      first += list.rows.length;
    }
    this.length = first;
  }

  /** Number in the joined list of entry `own` of the list at `place`. */
  joined(place: number, own: number): number {
    const source = this.#sources[place]!;
    if (place === 0) return own;
    const key = source.first + own;
    let number = this.#joined.get(key);
    if (number === undefined) {
      number = this.#known(source, own) ?? key;
      this.#joined.set(key, number);
    }
    return number;
  }

  /** Number that an entry of the joined list has in the list at `place`; `undefined` where that does not know it. */
  own(place: number, number: number): number | undefined {
    const source = this.#sources[place]!;
    const from = this.#sourceOf(number);
    if (!from) return undefined;
    const there = number - from.first;
    if (from === source) return there;
    const row = from.rows.at(there);
    const same = (own: number | undefined) => own !== undefined && this.joined(place, own) === number;
    const byId = row && source.rows.numberOf(row.id);
    if (same(byId)) return byId;
    const q = from.wikidata[there];
    const byWikidata = q ? source.byWikidata(q) : undefined;
    return same(byWikidata) ? byWikidata : undefined;
  }

  /** What the joined list calls an entry that the list at `place` calls `id`. */
  renamed(place: number, id: Id): Id {
    const own = this.#sources[place]!.rows.numberOf(id);
    return own === undefined ? id : this.#idOf(this.joined(place, own));
  }

  numberOf = (id: Id): number | undefined => {
    for (const { place, pack, rows } of this.#sources) {
      const prefix = `${pack}/`;
      for (const name of id.startsWith(prefix) ? [id, id.slice(prefix.length)] : [id]) {
        const own = rows.numberOf(name);
        const number = own === undefined ? undefined : this.joined(place, own);
        // One that has another name here is not found by the one that it has in its pack.
        if (number !== undefined && this.#idOf(number) === id) return number;
      }
    }
    return undefined;
  };

  at = (number: number): EntryRow | undefined => {
    const from = this.#sourceOf(number);
    const row = from?.rows.at(number - from.first);
    if (!from || !row) return undefined;
    const country = row.type === 'official' ? this.#countryOf(number) : undefined;
    if (from.place === 0) return row.country === country ? row : { ...row, ...(country !== undefined && { country }) };
    const { type, kind, iso } = row;
    return {
      id: this.#idOf(number),
      type,
      ...(kind !== undefined && { kind }),
      ...(iso !== undefined && { iso }),
      ...(country !== undefined && { country }),
    };
  };

  /** The first that says of which country an official is. */
  #countryOf(number: number): number | undefined {
    for (const { place, rows } of this.#sources) {
      const own = this.own(place, number);
      const country = own === undefined ? undefined : rows.at(own)?.country;
      if (country !== undefined) return this.joined(place, country);
    }
    return undefined;
  }

  #idOf(number: number): Id {
    const { place, pack, rows, first } = this.#sourceOf(number)!;
    const { id } = rows.at(number - first)!;
    // An id that means another type of entry before: a pack replaces nothing.
    const isTaken = this.#sources.slice(0, place).some((source) => source.rows.numberOf(id) !== undefined);
    return isTaken ? `${pack}/${id}` : id;
  }

  /** Number of an entry of a pack among those that stand before the pack. */
  #known({ place, rows, wikidata }: Source, own: number): number | undefined {
    const { id, type } = rows.at(own)!;
    const before = this.#sources.slice(0, place);
    const q = wikidata[own];
    for (const find of [(of: Source) => of.rows.numberOf(id), (of: Source) => (q ? of.byWikidata(q) : undefined)])
      for (const source of before) {
        const number = find(source);
        if (number !== undefined && source.rows.at(number)?.type === type) return this.joined(source.place, number);
      }
    return undefined;
  }

  #sourceOf(number: number): Source | undefined {
    return this.#sources.find(({ first, rows }) => number >= first && number < first + rows.length);
  }
}

/** Made on the first question. Where two entries have one, the first counts. */
function wikidataIndex(wikidata: readonly number[]): (q: number) => number | undefined {
  let numbers: Map<number, number> | undefined;
  return (q) => {
    if (!numbers) {
      numbers = new Map();
      for (const [number, one] of wikidata.entries()) if (one && !numbers.has(one)) numbers.set(one, number);
    }
    return numbers.get(q);
  };
}
