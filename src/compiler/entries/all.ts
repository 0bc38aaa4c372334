/** All entries and stories of the dataset, related to each other. */
import type { Article, Entry, Exchange, Region } from '../../core/model.ts';
import { generateRegion } from '../countries/regions.ts';
import type { Atlas } from '../maps/atlas.ts';
import { circleMap, countryMap } from '../maps/locator.ts';
import type { Data } from '../source/data.ts';
import { OutletIndex } from '../source/outlets.ts';
import type { Context } from './context.ts';
import { officialEntry, organisationEntry } from './people.ts';
import { regionEntry } from './region.ts';
import { articleStory, concerns, exchangeStory, storyDate } from './stories.ts';

export interface Compiled {
  /** Sorted by id: the position is the entry's number. */
  entries: Entry[];
  stories: (Exchange | Article)[];
}

export function compileEntries(data: Data, atlas: Atlas): Compiled {
  const context = contextOf(data);
  const regions = new Map<string, Region>();
  for (const country of data.countries) {
    const map = countryMap(atlas, country);
    regions.set(country.id, { ...generateRegion(country, data.hand), ...(map && { map }) });
  }
  const idOfIso = new Map(data.countries.map(({ iso, id }) => [iso, id]));
  for (const written of data.regions) {
    const id = idOfIso.get(written.value.iso ?? '') ?? written.id;
    const entry = regionEntry(written, context, regions.get(id));
    const { map } = written.value;
    const circle = map && circleMap(atlas, map.centre, map.radius, entry.kind === 'contested');
    regions.set(id, { ...entry, ...(circle && { map: circle }) });
  }
  const entries: Entry[] = [
    ...regions.values(),
    ...data.officials.map((official) => officialEntry(official, context)),
    ...data.organisations.map((organisation) => organisationEntry(organisation, context)),
  ];
  const stories = [
    ...data.exchanges.map((exchange) => exchangeStory(exchange, context)),
    ...data.articles.map((article) => articleStory(article, context)),
  ];
  return relate(entries.sort(byId), stories.sort(byId));
}

/** Gives each entry the stories that concern it, newest first. */
function relate(entries: Entry[], stories: (Exchange | Article)[]): Compiled {
  const byEntry = new Map(entries.map((entry) => [entry.id, entry]));
  const newestFirst = [...stories].sort((a, b) => (storyDate(a) < storyDate(b) ? 1 : -1));
  for (const story of newestFirst) {
    for (const id of concerns(story)) {
      const entry = byEntry.get(id);
      if (entry) (story.type === 'exchange' ? entry.exchanges : entry.articles).push(story.id);
    }
  }
  return { entries, stories };
}

function contextOf(data: Data): Context {
  const names = new Map(data.countries.map(({ id, name }) => [id, name]));
  for (const { id, value } of [...data.regions, ...data.officials, ...data.organisations]) names.set(id, value.name);
  const outlets = new OutletIndex(data.outlets.flatMap(({ value }) => value));
  return { nameOf: (id) => names.get(id) ?? id, outlets };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
