/**
 * The sources of a dataset, each once: records name them by their number. They stand in columns, sorted by outlet and address,
 * so that what is alike stands side by side: a fifth smaller, once compressed, than rows in the order of their use.
 */
import type { Source } from '../../core/model.ts';
import { DatasetError } from '../error.ts';

/** What sources.json holds. */
export interface PackedSources {
  /** How many of the sources, in their order, are of this outlet and host. */
  outlets: [name: string, host: string, count: number][];
  /** The columns: address behind `https://` and the host, title, day of publication (0: not known), number of a day in `days`. */
  addresses: string[];
  titles: string[];
  published: (string | 0)[];
  opened: number[];
  /** Days on which sources were opened; most were on the first. */
  days: string[];
}

const HTTPS = 'https://';

interface Placed {
  source: Source;
  host: string;
  address: string;
}

/** Numbers sources and packs them. The same sources in another order have the same numbers. */
export class SourceWriter {
  readonly #placed: Placed[];
  readonly #numbers: Map<string, number>;

  /** Throws when a source is not on https: the checker refuses it before. */
  constructor(sources: Iterable<Source>) {
    const once = new Map<string, Placed>();
    for (const source of sources) once.set(keyOf(source), placed(source));
    const sorted = [...once].sort(([a, one], [b, other]) => byPlace(one, other) || compare(a, b));
    this.#placed = sorted.map(([, one]) => one);
    this.#numbers = new Map(sorted.map(([key], number) => [key, number]));
  }

  /** Throws for a source that it was not made with. */
  numberOf(source: Source): number {
    const number = this.#numbers.get(keyOf(source));
    if (number === undefined) throw new RangeError(`${source.url} is not among the sources.`);
    return number;
  }

  packed(): PackedSources {
    const days = daysOf(this.#placed);
    const numbers = new Map(days.map((day, number) => [day, number]));
    const outlets: PackedSources['outlets'] = [];
    for (const { source, host } of this.#placed) {
      const last = outlets.at(-1);
      if (last?.[0] === source.outlet && last[1] === host) last[2]++;
      else outlets.push([source.outlet, host, 1]);
    }
    return {
      outlets,
      addresses: this.#placed.map(({ address }) => address),
      titles: this.#placed.map(({ source }) => source.title),
      published: this.#placed.map(({ source }) => source.published ?? 0),
      opened: this.#placed.map(({ source }) => numbers.get(source.opened)!),
      days,
    };
  }
}

function placed(source: Source): Placed {
  if (!source.url.startsWith(HTTPS)) throw new RangeError(`${source.url} is not on https.`);
  const behind = source.url.slice(HTTPS.length);
  const end = behind.search(/[/?#]|$/);
  return { source, host: behind.slice(0, end), address: behind.slice(end) };
}

function daysOf(all: readonly Placed[]): string[] {
  const counts = new Map<string, number>();
  for (const { source } of all) counts.set(source.opened, (counts.get(source.opened) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([day]) => day);
}

function byPlace(a: Placed, b: Placed): number {
  return compare(a.source.outlet, b.source.outlet) || compare(a.host, b.host) || compare(a.address, b.address);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Most sources are the same object wherever they stand. */
const keys = new WeakMap<Source, string>();

function keyOf(source: Source): string {
  let key = keys.get(source);
  if (key === undefined) {
    key = written(source);
    keys.set(source, key);
  }
  return key;
}

function written({ url, title, outlet, published, opened }: Source): string {
  return JSON.stringify([url, title, outlet, published, opened]);
}

/** The columns with the place in `outlets` of each source. */
export interface SourceTable extends PackedSources {
  outletOf: number[];
}

/** Throws a `DatasetError` when sources.json does not hold columns of one length. */
export function readSources(json: Partial<PackedSources>): SourceTable {
  const { outlets, addresses, titles, published, opened, days } = json;
  const columns = [addresses, titles, published, opened];
  if (!Array.isArray(outlets) || !Array.isArray(days) || !columns.every(Array.isArray)) throw noTable();
  const length = addresses!.length;
  const outletOf: number[] = [];
  for (const [i, outlet] of outlets.entries()) {
    const count = Array.isArray(outlet) ? outlet[2] : undefined;
    if (!Number.isInteger(count) || outletOf.length + count! > length) throw noTable();
    for (let n = 0; n < count!; n++) outletOf.push(i);
  }
  if (outletOf.length !== length || columns.some((column) => column!.length !== length)) throw noTable();
  return { ...(json as PackedSources), outletOf };
}

function noTable(): DatasetError {
  return new DatasetError("The dataset's file sources.json does not hold what it should.");
}

/** The source of a number. Throws a `DatasetError` when the table has none. */
export function sourceOf(table: SourceTable, number: unknown): Source {
  const at = typeof number === 'number' ? number : -1;
  const outlet = table.outlets[table.outletOf[at] ?? -1];
  const opened = table.days[table.opened[at] ?? -1];
  if (!outlet || opened === undefined) throw new DatasetError(`The dataset has no source ${String(number)}.`);
  const [name, host] = outlet;
  const published = table.published[at];
  return {
    url: HTTPS + host + table.addresses[at],
    title: table.titles[at]!,
    outlet: name,
    ...(published ? { published } : {}),
    opened,
  };
}
