/** Compiles a pack to the files of a dataset: what is bundled and what is added are then opened by the same code. */
import type { Entry, EntryType, Id, LocatorMap, Region } from '../../core/model.ts';
import type { WrittenAlias } from '../aliases/written.ts';
import { idsIn } from '../check/rules/unknown-ids.ts';
import type { Data } from '../data.ts';
import type { Context } from '../entries/context.ts';
import { officialEntry, organisationEntry } from '../entries/people.ts';
import { regionEntry } from '../entries/region.ts';
import { relate } from '../entries/relate.ts';
import { articleStory, exchangeStory } from '../entries/stories.ts';
import { type Files, writeFiles } from '../write/files.ts';
import { nameFiles } from '../write/names.ts';
import type { PackAround } from './around.ts';
import { outletsOf } from './check.ts';
import { packMap } from './map.ts';
import { atOnce, type Pieces } from './pieces.ts';
import type { PreparedPack } from './prepare.ts';

/**
 * The files of a sound pack. Entries that it only refers to have a row without a summary: names can be looked up, and who
 * merges knows that nothing is said of them. `digest` changes with the pack's text: built indexes go by it.
 */
export function compilePack(prepared: Prepared, around: PackAround, digest: string): Files {
  return atOnce(compiling(prepared, around, digest));
}

type Prepared = Pick<PreparedPack, 'header' | 'data' | 'aliases'>;

/** `compilePack` in pieces: a worker answers pages in between. */
export function* compiling({ header, data, aliases }: Prepared, around: PackAround, digest: string): Pieces<Files> {
  const written = [...data.regions, ...data.officials, ...data.organisations];
  const called = new Map<Id, string>(around.names);
  // A name that is known stays: the same id means the same entry.
  for (const { id, value } of written) if (!called.has(id)) called.set(id, value.name);
  const context: Context = { nameOf: (id) => called.get(id) ?? id, outlets: outletsOf(data, around) };

  const own = new Set(written.map(({ id }) => id));
  const compiled = relate(
    [
      ...data.regions.map((region) =>
        withMap(regionEntry(region, context), packMap(region.value, around.manifest.map)),
      ),
      ...data.officials.map((official) => officialEntry(official, context)),
      ...data.organisations.map((organisation) => organisationEntry(organisation, context)),
      ...referredTo(data, around, own).map(([id, type]) => rowOnly(id, type, context.nameOf(id))),
    ],
    [
      ...data.exchanges.map((exchange) => exchangeStory(exchange, context)),
      ...data.articles.map((article) => articleStory(article, context)),
    ],
  );
  yield;
  const numbers = new Map(compiled.entries.map(({ id }, number) => [id, number]));
  const { languages, scripts, map } = around.manifest;
  const names = { ...nameFiles(byLanguage(aliases, written, numbers, languages), scripts), hash: digest };
  yield;
  return writeFiles({
    compiled,
    names,
    rules: new Map(),
    compiledOn: header.asOf,
    licences: [{ name: header.name, licence: header.licence, url: header.homepage ?? '' }],
    map,
    neighboursOf: () => [],
  });
}

function withMap(region: Region, map: LocatorMap | undefined): Region {
  return map ? { ...region, map } : region;
}

function referredTo(data: Data, { types }: PackAround, own: ReadonlySet<Id>): [Id, EntryType][] {
  const ids = new Set<Id>();
  for (const { file } of [
    ...data.regions,
    ...data.officials,
    ...data.organisations,
    ...data.exchanges,
    ...data.articles,
  ])
    for (const { text } of idsIn(file)) if (!own.has(text)) ids.add(text);
  return [...ids].flatMap((id): [Id, EntryType][] => {
    const type = types.get(id);
    return type === undefined ? [] : [[id, type]];
  });
}

function rowOnly(id: Id, type: EntryType, name: string): Entry {
  const base = { id, name, summary: '', facts: [], exchanges: [], articles: [] };
  if (type === 'official') return { ...base, type, posts: [] };
  if (type === 'organisation') return { ...base, type };
  return { ...base, type, kind: 'place', ownNames: [], timeline: [], parties: [], positions: [] };
}

/** Every language that has rules, whether or not the pack has names in it: names in Latin letters count in all of those. */
function byLanguage(
  aliases: readonly WrittenAlias[],
  written: readonly { id: Id }[],
  numbers: ReadonlyMap<Id, number>,
  languages: readonly string[],
): Map<string, WrittenAlias[]> {
  const lists = new Map(languages.map((lang): [string, WrittenAlias[]] => [lang, []]));
  const targets = written.map(({ id }) => numbers.get(id)!);
  for (const { text, target, kind, flags, lang, key } of aliases)
    lists.get(lang)?.push({ text, target: targets[target]!, kind, flags, lang, key });
  return lists;
}
