/** All entries and stories of the dataset, related to each other. */
import type { Entry, Region } from '../../core/model.ts';
import type { Context } from '../../forms/entries/context.ts';
import { officialEntry, organisationEntry } from '../../forms/entries/people.ts';
import { regionEntry } from '../../forms/entries/region.ts';
import { type Compiled, relate } from '../../forms/entries/relate.ts';
import { articleStory, exchangeStory } from '../../forms/entries/stories.ts';
import { OutletIndex } from '../../forms/outlets.ts';
import { membershipFacts } from '../countries/memberships.ts';
import { neighbourFacts } from '../countries/neighbours.ts';
import { headFacts } from '../countries/offices.ts';
import { generateRegion } from '../countries/regions.ts';
import type { Atlas } from '../maps/atlas.ts';
import { circleMap, countryMap } from '../maps/locator.ts';
import type { Data } from '../source/data.ts';

export function compileEntries(data: Data, atlas: Atlas): Compiled {
  const context = contextOf(data);
  const memberships = data.memberships.flatMap(({ value }) => value);
  const regions = new Map<string, Region>();
  for (const country of data.countries) {
    const map = countryMap(atlas, country);
    const generated = generateRegion(country, data.hand);
    const facts = [
      ...headFacts(country, data, context),
      ...generated.facts,
      ...membershipFacts(country.iso, memberships, context),
      ...neighbourFacts(country.iso, data.countries, atlas),
    ];
    regions.set(country.id, { ...generated, facts, ...(map && { map }) });
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
  return relate(entries, stories);
}

function contextOf(data: Data): Context {
  const names = new Map(data.countries.map(({ id, name }) => [id, name]));
  for (const { id, value } of [...data.regions, ...data.officials, ...data.organisations]) names.set(id, value.name);
  const outlets = new OutletIndex(data.outlets.flatMap(({ value }) => value));
  return { nameOf: (id) => names.get(id) ?? id, outlets };
}
