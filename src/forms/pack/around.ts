/** What a pack is checked and compiled against: the dataset that it extends. */
import type { EntryType, Id } from '../../core/model.ts';
import type { EntryRow, Manifest } from '../../dataset/files.ts';
import type { LoadedWords, Outlet } from '../forms.ts';

export interface PackAround {
  /** Of every entry that there is without the pack, countries included. */
  types: ReadonlyMap<Id, EntryType>;
  names: ReadonlyMap<Id, string>;
  countries: { iso: string; id: Id }[];
  outlets: Outlet[];
  loadedWords: LoadedWords;
  /** Languages that have rules, those of each script, and the box of all maps. */
  manifest: Pick<Manifest, 'languages' | 'scripts' | 'map'>;
}

/** `checks.json` of a compiled dataset: what packs are held to that no card shows. */
export interface Checks {
  /** Name, country, kind, hosts. */
  outlets: [name: string, country: string, kind: string, ...hosts: string[]][];
  loadedWords: LoadedWords;
}

/** From what a dataset has: its manifest, rows, `checks.json`, and the names of its entries in the order of the rows. */
export function packAround(
  manifest: Manifest,
  rows: readonly EntryRow[],
  { outlets, loadedWords }: Checks,
  names: readonly string[],
): PackAround {
  return {
    types: new Map(rows.map(({ id, type }) => [id, type])),
    names: new Map(rows.map(({ id }, number) => [id, names[number] ?? id])),
    countries: rows.flatMap(({ id, iso }) => (iso === undefined ? [] : [{ iso, id }])),
    outlets: outlets.map(([name, country, kind, ...hosts]) => ({ name, country, kind, hosts })),
    loadedWords,
    manifest,
  };
}
