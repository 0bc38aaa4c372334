/** Generated entries: every country and territory with what the npm sources know of it. */
import type { Region } from '../../core/model.ts';
import type { Countries } from '../../forms/forms.ts';
import { factsOf } from './facts.ts';
import type { Country } from './list.ts';
import { summaryOf } from './summary.ts';
import { wikidataOf } from './wikidata.ts';

/** The entry of a country, without its map and without what `data/regions/` adds. */
export function generateRegion(country: Country, hand: Countries): Region {
  const wikidata = hand.wikidata[country.iso] ?? wikidataOf(country.iso);
  return {
    type: 'region',
    id: country.id,
    kind: country.kind,
    iso: country.iso,
    name: country.name,
    ...(wikidata !== undefined && { wikidata }),
    summary: summaryOf(country, hand),
    facts: factsOf(country.iso, hand),
    ownNames: [],
    timeline: [],
    parties: [],
    positions: [],
    exchanges: [],
    articles: [],
  };
}
