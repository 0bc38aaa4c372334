import type { Entry, Id } from '../../core/model.ts';
import { type EntryRow, formatVersion, type Manifest } from '../../dataset/files.ts';
import { type PackedEntryRow, packEntryRow } from '../../dataset/packed/rows.ts';
import type { Compiled } from '../entries/relate.ts';
import type { NameFiles } from './names.ts';

/** What a manifest has that does not come from the entries. */
export interface Around extends Pick<Manifest, 'compiledOn' | 'licences' | 'map'> {
  /** Ids of the entries around a country. */
  neighboursOf(iso: string): Id[];
}

/** The manifest as it is written, with the rows; `numbers` are the positions of the entries. */
export function manifestOf(
  { entries, stories }: Compiled,
  numbers: ReadonlyMap<string, number>,
  shards: Manifest['shards'],
  { languages, scripts, hash }: Omit<NameFiles, 'files'>,
  { compiledOn, licences, map, neighboursOf }: Around,
): Manifest & { entries: PackedEntryRow[] } {
  const count = (type: string) => [...entries, ...stories].filter((record) => record.type === type).length;
  return {
    formatVersion,
    compiledOn,
    entries: entries.map((entry) => packEntryRow(rowOf(entry, numbers, neighboursOf))),
    languages,
    scripts,
    namesHash: hash,
    shards,
    map,
    counts: {
      regions: count('region'),
      officials: count('official'),
      organisations: count('organisation'),
      exchanges: count('exchange'),
      articles: count('article'),
    },
    licences,
  };
}

function rowOf(entry: Entry, numbers: ReadonlyMap<string, number>, neighboursOf: Around['neighboursOf']): EntryRow {
  const row: EntryRow = { id: entry.id, type: entry.type };
  if (entry.type === 'official') {
    const country = entry.country === undefined ? undefined : numbers.get(entry.country);
    return country === undefined ? row : { ...row, country };
  }
  if (entry.type === 'organisation') return row;
  const neighbours = (entry.iso === undefined ? [] : neighboursOf(entry.iso))
    .map((id) => numbers.get(id))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
  return {
    ...row,
    kind: entry.kind,
    ...(entry.iso !== undefined && { iso: entry.iso }),
    ...(neighbours.length > 0 && { neighbours }),
  };
}
