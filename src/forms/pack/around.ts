/** What a pack is checked and compiled against: the dataset that it extends. */
import type { EntryType, Id } from '../../core/model.ts';
import type { Manifest } from '../../dataset/files.ts';
import type { LoadedWords, Outlet } from '../forms.ts';

export interface PackAround {
  /** Of every entry that there is without the pack, countries included. */
  types: ReadonlyMap<Id, EntryType>;
  names: ReadonlyMap<Id, string>;
  countries: { iso: string; id: Id }[];
  outlets: Outlet[];
  loadedWords: LoadedWords;
  /** Languages that have rules, those in Latin letters, and the box of all maps. */
  manifest: Pick<Manifest, 'languages' | 'latin' | 'map'>;
}

/** `checks.json` of a compiled dataset: what packs are held to that no card shows. */
export interface Checks {
  /** Name, country, kind, hosts. */
  outlets: [name: string, country: string, kind: string, ...hosts: string[]][];
  loadedWords: LoadedWords;
}

/** From what a dataset has: its manifest, `checks.json`, and the names of its entries in the manifest's order. */
export function packAround(manifest: Manifest, { outlets, loadedWords }: Checks, names: readonly string[]): PackAround {
  return {
    types: new Map(manifest.entries.map(({ id, type }) => [id, type])),
    names: new Map(manifest.entries.map(({ id }, number) => [id, names[number] ?? id])),
    countries: manifest.entries.flatMap(({ id, iso }) => (iso === undefined ? [] : [{ iso, id }])),
    outlets: outlets.map(([name, country, kind, ...hosts]) => ({ name, country, kind, hosts })),
    loadedWords,
    manifest,
  };
}
