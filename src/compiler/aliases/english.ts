/** English adjectives and capitals of the npm sources; the rest of English is by hand in `data/languages/en.yaml`. */
import { countries, type TCountryCode } from 'countries-list';
import nationality from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { aliasKey, type WrittenAlias } from '../../forms/aliases/written.ts';
import type { Countries } from '../../forms/forms.ts';
import type { Country } from '../countries/list.ts';

/** Where the package has no adjective it repeats a name from a list: "Virgin Islands, British", "Saint Martin (French part)". */
const isOneName = /^[\p{L} -]+$/u;

export function englishAliases(
  list: readonly Country[],
  numbers: ReadonlyMap<string, number>,
  hand: Countries,
): WrittenAlias[] {
  return list.flatMap(({ iso, id, name }) => {
    const target = numbers.get(id)!;
    const made: WrittenAlias[] = [{ lang: 'en', key: aliasKey(name), text: name, target, kind: 'name', flags: 0 }];
    const adjective = (nationality.nationalities as Record<string, string>)[iso];
    if (adjective !== undefined && isOneName.test(adjective) && !hand.notAdjectives.includes(iso))
      made.push({ lang: 'en', key: aliasKey(adjective), text: adjective, target, kind: 'adjective', flags: 0 });
    const capital = countries[iso as TCountryCode]?.capital;
    // A capital whose status is itself a position is no name of a government either.
    if (capital && hand.capitals[iso] !== null)
      made.push({ lang: 'en', key: aliasKey(capital), text: capital, target, kind: 'capital', flags: 0 });
    return made;
  });
}
