/** The sources of a dataset, each once: records name them by their number. */
import type { Source } from '../../core/model.ts';
import { DatasetError } from '../error.ts';

/** Number of the outlet, address without `https://`, title, date of publication (0: not known), day of opening if another. */
export type PackedSource = [outlet: number, address: string, title: string, published?: string | 0, opened?: string];

export interface SourceTable {
  outlets: string[];
  /** The day on which a source was opened that does not say otherwise. */
  opened: string;
  sources: PackedSource[];
}

const HTTPS = 'https://';

/** Collects sources; the same one twice has one number. */
export class SourceWriter implements SourceTable {
  readonly outlets: string[] = [];
  readonly sources: PackedSource[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(readonly opened: string) {}

  /** Throws when a source is not on https: the checker refuses it before. */
  numberOf(source: Source): number {
    const key = JSON.stringify(source);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.sources.push(this.#pack(source)) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  #pack({ url, title, outlet, published, opened }: Source): PackedSource {
    if (!url.startsWith(HTTPS)) throw new RangeError(`${url} is not on https.`);
    let number = this.outlets.indexOf(outlet);
    if (number < 0) number = this.outlets.push(outlet) - 1;
    const packed: PackedSource = [number, url.slice(HTTPS.length), title];
    if (published !== undefined || opened !== this.opened) packed.push(published ?? 0);
    if (opened !== this.opened) packed.push(opened);
    return packed;
  }
}

/** What sources.json holds. Throws a `DatasetError` when it is not a table. */
export function readSources(json: Partial<SourceTable>): SourceTable {
  if (!Array.isArray(json.sources) || !Array.isArray(json.outlets) || typeof json.opened !== 'string')
    throw new DatasetError("The dataset's file sources.json does not hold what it should.");
  return json as SourceTable;
}

/** The source of a number. Throws a `DatasetError` when the table has none. */
export function sourceOf(table: SourceTable, number: unknown): Source {
  const packed = typeof number === 'number' ? table.sources[number] : undefined;
  const outlet = packed && table.outlets[packed[0]];
  if (!packed || outlet === undefined) throw new DatasetError(`The dataset has no source ${String(number)}.`);
  const [, address, title, published, opened = table.opened] = packed;
  return { url: HTTPS + address, title, outlet, ...(published ? { published } : {}), opened };
}
