/** A pack's lists as the data that rules look at. */
import type { Data, Written, WrittenFile } from '../data.ts';
import type { Outlet } from '../forms.ts';
import type { Path, Place } from '../path.ts';
import type { PackAround } from './around.ts';
import type { PackHeader } from './header.ts';

/** The lists of a pack, and which form their items have. */
export const packLists = {
  regions: 'region',
  officials: 'official',
  organisations: 'organisation',
  exchanges: 'exchange',
  articles: 'article',
} as const;
export type PackList = keyof typeof packLists;

/** A pack whose form is right. */
export type PackValue = { pack: PackHeader; outlets?: Outlet[] } & Partial<
  Record<PackList, (Record<string, unknown> & { id: string })[]>
>;

/** Line and column of a part of the pack, where the text is at hand. */
export type PlaceOf = (path: Path) => Place;

const nowhere: PlaceOf = () => ({ line: 1, column: 1 });

/** Sorts a pack into data. The outlets of the dataset around it come first, so that no pack renames a host. */
export function sortPack(pack: PackValue, around: PackAround, placeOf = nowhere): Data {
  const of = <T>(list: PackList): Written<T>[] =>
    (pack[list] ?? []).map(({ id, ...value }, i) => ({
      id,
      value: value as T,
      file: fileOf(`${list}[${i}]`, packLists[list], id, value, (path) => placeOf([list, i, ...path])),
    }));
  const own = pack.outlets ?? [];
  return {
    regions: of('regions'),
    officials: of('officials'),
    organisations: of('organisations'),
    exchanges: of('exchanges'),
    articles: of('articles'),
    outlets: [
      {
        id: 'outlets',
        value: own,
        file: fileOf('outlets', 'outlets', 'outlets', own, (path) => placeOf(['outlets', ...path])),
      },
    ],
    newsSites: [],
    languages: [],
    memberships: [],
    loadedWords: around.loadedWords,
    countries: around.countries,
  };
}

function fileOf(file: string, form: string, id: string, value: unknown, at: PlaceOf): WrittenFile {
  return { file, form, id, value, at };
}
