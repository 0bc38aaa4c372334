import type { Entry } from '../../core/model.ts';
import { type EntryRow, formatVersion, type Manifest } from '../../dataset/files.ts';
import { licences } from '../countries/packages.ts';
import type { Compiled } from '../entries/all.ts';
import type { Atlas } from '../maps/atlas.ts';
import type { Data } from '../source/data.ts';

interface Rest {
  atlas: Atlas;
  compiledOn: string;
  shards: Manifest['shards'];
  languages: { names: string[]; rules: string[] };
}

/** The manifest; `numbers` are the positions of the entries. */
export function manifestOf(data: Data, compiled: Compiled, numbers: ReadonlyMap<string, number>, rest: Rest): Manifest {
  const { entries, stories } = compiled;
  const count = (type: string) => [...entries, ...stories].filter((record) => record.type === type).length;
  const byIso = new Map(data.countries.map(({ iso, id }) => [iso, numbers.get(id)!]));
  return {
    formatVersion,
    compiledOn: rest.compiledOn,
    entries: entries.map((entry) => rowOf(entry, numbers, byIso, rest.atlas)),
    languages: rest.languages.names,
    rules: rest.languages.rules,
    shards: rest.shards,
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

function rowOf(
  entry: Entry,
  numbers: ReadonlyMap<string, number>,
  byIso: ReadonlyMap<string, number>,
  atlas: Atlas,
): EntryRow {
  const row: EntryRow = { id: entry.id, type: entry.type };
  if (entry.type === 'official') {
    const country = entry.country === undefined ? undefined : numbers.get(entry.country);
    return country === undefined ? row : { ...row, country };
  }
  if (entry.type === 'organisation') return row;
  const neighbours = (entry.iso === undefined ? [] : atlas.neighboursOf(entry.iso))
    .map((iso) => byIso.get(iso))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
  return {
    ...row,
    kind: entry.kind,
    ...(entry.iso !== undefined && { iso: entry.iso }),
    ...(neighbours.length > 0 && { neighbours }),
  };
}
