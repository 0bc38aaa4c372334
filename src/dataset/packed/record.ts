/**
 * Entries and stories as they stand in a shard: without what a reader finds elsewhere or can tell from the rest.
 *
 *   sources          numbers in the dataset's table
 *   names of ids     (`ofName`, `speakerName` …) left out: the stubs have them
 *   a date           left out where it is that of the first source, which it mostly is
 *   empty lists      left out
 *   maps             paths in letters; the box and the credit are the same for all
 */
import type { LocatorMap, Source } from '../../core/model.ts';
import { DatasetError } from '../error.ts';
import { packPath, unpackPath } from './path.ts';
import { type SourceTable, type SourceWriter, sourceOf } from './sources.ts';

type Item = Record<string, unknown>;
export type PackedRecord = Item;

/** Parts that carry sources, with the date that is by default the day on which the first of them was published. */
const sourced: Record<string, string> = {
  facts: 'asOf',
  posts: 'asOf',
  control: 'asOf',
  timeline: 'date',
  positions: 'heldOn',
  statements: 'publishedOn',
};

/** All sources of a record, as often as they stand in it. */
export function sourcesIn(record: object): Source[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (!(key in sourced)) return [];
    const items = (Array.isArray(value) ? value : [value]) as { sources?: Source[] }[];
    return items.flatMap(({ sources = [] }) => sources);
  });
}

/** Ids beside which a part has the name too. */
const named: Record<string, string> = { of: 'ofName', party: 'partyName', by: 'byName', speaker: 'speakerName' };
const withNames = new Set(['posts', 'positions', 'statements']);

/** What every map of the dataset has. */
export type MapFrame = Pick<LocatorMap, 'width' | 'height' | 'credit'>;

/** Packs a record without the keys in `known`. Sources go into `sources`. */
export function packRecord(record: object, known: ReadonlySet<string>, sources: SourceWriter): PackedRecord {
  const packed: PackedRecord = {};
  for (const [key, value] of Object.entries(record)) {
    if (known.has(key) || (Array.isArray(value) && value.length === 0)) continue;
    if (key === 'map') packed.map = packMap(value as LocatorMap);
    else if (Array.isArray(value) && key in sourced) packed[key] = value.map((item) => packItem(key, item, sources));
    else packed[key] = key in sourced ? packItem(key, value as Item, sources) : value;
  }
  return packed;
}

export interface Around {
  table: SourceTable;
  frame: MapFrame;
  nameOf(id: string): string;
}

/** The record as `packRecord` was given it, but for the known keys. Throws a `DatasetError` when a source is missing. */
export function unpackRecord(packed: PackedRecord, around: Around): Item {
  const record: Item = {};
  for (const [key, value] of Object.entries(packed)) {
    if (key === 'map') record.map = unpackMap(value as PackedMap, around.frame);
    else if (Array.isArray(value) && key in sourced) record[key] = value.map((item) => unpackItem(key, item, around));
    else record[key] = key in sourced ? unpackItem(key, value as Item, around) : value;
  }
  return record;
}

function packItem(key: string, { sources, ...item }: Item, table: SourceWriter): Item {
  const packed: Item = {};
  const [first] = (sources ?? []) as Source[];
  for (const [name, value] of Object.entries(item)) {
    const isName = withNames.has(key) && Object.values(named).includes(name);
    const isEmpty = Array.isArray(value) && value.length === 0;
    const isOfSource = name === sourced[key] && value === first?.published;
    if (!isName && !isEmpty && !isOfSource) packed[name] = value;
  }
  if (sources) packed.sources = (sources as Source[]).map((source) => table.numberOf(source));
  return packed;
}

function unpackItem(key: string, packed: unknown, { table, nameOf }: Around): Item {
  if (typeof packed !== 'object' || packed === null) throw new DatasetError('The dataset is damaged.');
  const item: Item = { ...packed };
  if (withNames.has(key))
    for (const [id, name] of Object.entries(named)) if (typeof item[id] === 'string') item[name] = nameOf(item[id]);
  if (key === 'statements') item.replies ??= [];
  if (!Array.isArray(item.sources)) return item;
  const sources = item.sources.map((number) => sourceOf(table, number));
  return { ...item, [sourced[key]!]: item[sourced[key]!] ?? sources[0]?.published, sources };
}

interface PackedMap {
  context?: string;
  area?: string;
  dot?: [number, number];
  radius?: number;
  contested?: true;
}

function packMap({ context, area, dot, radius, contested }: LocatorMap): PackedMap {
  return {
    ...(context !== '' && { context: packPath(context) }),
    ...(area !== undefined && { area: packPath(area) }),
    ...(dot !== undefined && { dot }),
    ...(radius !== undefined && { radius }),
    ...(contested && { contested }),
  };
}

function unpackMap({ context = '', area, contested, ...rest }: PackedMap, frame: MapFrame): LocatorMap {
  return {
    ...frame,
    context: unpackPath(context),
    ...(area !== undefined && { area: unpackPath(area) }),
    ...rest,
    contested: contested === true,
  };
}
