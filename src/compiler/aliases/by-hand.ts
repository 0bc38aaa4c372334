/** Country names of `data/languages/LANG.yaml`, and the readings that are none of our entries. */
import { type AliasKind, aliasFlags, otherClasses } from '../../core/names/alias.ts';
import { aliasKey, type WrittenAlias } from '../../forms/aliases/written.ts';
import type { Written } from '../../forms/data.ts';
import type { CountryNames, Language } from '../../forms/forms.ts';
import type { Country } from '../countries/list.ts';

const kinds: Record<keyof CountryNames, AliasKind> = {
  names: 'name',
  abbreviations: 'abbreviation',
  adjectives: 'adjective',
  people: 'people',
  capital: 'capital',
  metonyms: 'metonym',
};

export function handAliases(
  { file, value }: Written<Language>,
  countries: readonly Country[],
  numbers: ReadonlyMap<string, number>,
): WrittenAlias[] {
  const { lang } = value;
  const ids = new Map(countries.map(({ iso, id }) => [iso, id]));
  const names = Object.entries(value.countries ?? {}).flatMap(([iso, names]) => {
    const target = numbers.get(ids.get(iso) ?? '');
    if (target === undefined) return [];
    return (Object.keys(kinds) as (keyof CountryNames)[]).flatMap((key) =>
      (names[key] ?? []).map((text, i): WrittenAlias => {
        const flags = key === 'abbreviations' ? aliasFlags.exactCase : 0;
        return {
          lang,
          key: aliasKey(text),
          text,
          target,
          kind: kinds[key],
          flags,
          at: { file, path: ['countries', iso, key, i] },
        };
      }),
    );
  });
  const others = (value.others ?? []).flatMap(({ class: name, ...other }, i) =>
    [...(other.names ?? []), ...(other.name ? [other.name] : [])].map(
      (text): WrittenAlias => ({
        lang,
        key: aliasKey(text),
        text,
        target: otherClasses.indexOf(name),
        kind: 'other',
        flags: 0,
        at: { file, path: ['others', i] },
      }),
    ),
  );
  return [...names, ...others];
}
