/** One dataset over the bundled one and packs. What a pack says is told with its name; what is there is never replaced. */
import type { Entry, Id, PackLabel, Stub } from '../core/model.ts';
import type { AboutRow } from './files.ts';
import { joinEntries, type Part } from './join-entries.ts';
import { JoinedRows } from './join-rows.ts';
import { once } from './once.ts';
import type { Dataset } from './open.ts';
import { renameIds } from './rename-ids.ts';

export interface Added {
  dataset: Dataset;
  pack: PackLabel;
}

interface Source extends Added {
  /** Its place behind the bundled dataset: 1 for the first pack. */
  place: number;
}

/**
 * Joins packs to a dataset, in their order: the first that knows an entry names it. Stories of a pack have `PACK/` before
 * their id. Rejects as `Dataset` does.
 */
export async function mergeDatasets(base: Dataset, packs: readonly Added[]): Promise<Dataset> {
  if (packs.length === 0) return base;
  const joining = ({ rows, wikidata }: Dataset, pack: Id) => wikidata().then((ids) => ({ pack, rows, wikidata: ids }));
  const list = new JoinedRows(
    await Promise.all([joining(base, ''), ...packs.map(({ dataset, pack }) => joining(dataset, pack.id))]),
  );
  const sources = packs.map((added, i): Source => ({ ...added, place: i + 1 }));
  const { numberOf } = list;
  const bundled = base.rows.length;

  const rowOf = ({ dataset, place }: Source, number: number) => {
    const own = list.own(place, number);
    return own === undefined ? undefined : dataset.rows.at(own);
  };

  /** Entry of a pack by its number in the joined list; `null` where the pack only refers to it or does not know it. */
  const partOf = async (source: Source, number: number): Promise<Part | null> => {
    const { dataset, pack, place } = source;
    const row = rowOf(source, number);
    const entry = row && (await dataset.entry(row.id));
    if (!entry) return null;
    const story = (id: Id) => `${pack.id}/${id}`;
    const { exchanges, articles } = entry;
    return {
      pack,
      entry: {
        ...renameIds(entry, (id) => list.renamed(place, id)),
        id: list.at(number)!.id,
        exchanges: exchanges.map(story),
        articles: articles.map(story),
      },
    };
  };

  const stubOf = async (id: Id): Promise<Stub | undefined> => {
    const number = numberOf(id);
    if (number === undefined) return undefined;
    if (number < bundled) return (await base.stubs([id]))[0];
    for (const source of sources) {
      const row = rowOf(source, number);
      const [stub] = row ? await source.dataset.stubs([row.id]) : [];
      if (stub && isTold(stub)) return { ...stub, id };
    }
    return undefined;
  };

  const about = once(async (_: 'about') => {
    const rows = [...(await base.about())];
    const pages = new Set(rows.map(({ page }) => page));
    for (const { dataset, pack, place } of sources)
      for (const row of await dataset.about()) {
        // An article that is there already, by its address.
        if (row.page !== undefined && pages.has(row.page)) continue;
        pages.add(row.page);
        rows.push({ ...row, id: `${pack.id}/${row.id}`, about: row.about.map((number) => list.joined(place, number)) });
      }
    return rows.sort(newestFirst);
  });

  return {
    manifest: base.manifest,
    rows: list,
    languages: base.languages,
    numberOf,
    namesFor: (lang) => base.namesFor(lang),
    rulesFor: (lang) => base.rulesFor(lang),
    wikidata: () => base.wikidata(),
    about: () => about('about'),
    async indexes(lang) {
      const own = await Promise.all(
        sources.map(async ({ dataset, place }) => {
          const names = await dataset.namesFor(lang);
          return names ? [{ names, numberOf: (own: number) => list.joined(place, own) }] : [];
        }),
      );
      return [...(await base.indexes(lang)), ...own.flat()];
    },
    async entry(id) {
      const number = numberOf(id);
      if (number === undefined) return null;
      const found = await Promise.all(sources.map((source) => partOf(source, number)));
      const parts = found.filter((part) => part !== null);
      if (number < bundled) return joinTo(await base.entry(id), parts);
      const first = parts.find(({ entry }) => isTold(entry));
      // What stands in an entry comes from where the entry does: it is said once.
      return joinTo(
        first ? { ...first.entry, pack: first.pack } : null,
        parts.filter((part) => part !== first),
      );
    },
    async stubs(ids) {
      const found = await Promise.all(ids.map(stubOf));
      return found.filter((stub) => stub !== undefined);
    },
    async story(id) {
      const source = sources.find(({ pack }) => id.startsWith(`${pack.id}/`));
      if (!source) return base.story(id);
      const story = await source.dataset.story(id.slice(source.pack.id.length + 1));
      return story && { ...renameIds(story, (one) => list.renamed(source.place, one)), id, pack: source.pack };
    },
  };
}

/** A pack that only refers to an entry has its row and name, and says nothing of it. */
function isTold({ summary }: { summary: string }): boolean {
  return summary !== '';
}

function joinTo(entry: Entry | null, parts: readonly Part[]): Entry | null {
  return entry && joinEntries(entry, parts);
}

function newestFirst(a: AboutRow, b: AboutRow): number {
  return a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;
}
