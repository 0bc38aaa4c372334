/** Facts of a generated entry: capital, population, languages, currency, each with its source and date. */
import { countries, type TCountryCode } from 'countries-list';
import { currencies } from 'countries-list/currencies';
import type { Fact } from '../../core/model.ts';
import type { Countries } from '../../forms/forms.ts';
import { languageNames, supplemental } from './cldr.ts';
import { cldr, countriesList, type PackageSource } from './packages.ts';

interface TerritoryInfo {
  _population?: string;
  languagePopulation?: Record<string, { _officialStatus?: string; _populationPercent?: string }>;
}

/** Facts in the order in which the card shows them. What a source does not know is left out. */
export function factsOf(iso: string, hand: Countries): Fact[] {
  const info = supplemental<{ territoryInfo: Record<string, TerritoryInfo> }>('territoryInfo').territoryInfo[iso];
  const listed = countries[iso as TCountryCode] as (typeof countries)[TCountryCode] | undefined;
  const capital = iso in hand.capitals ? hand.capitals[iso] : listed?.capital;
  return [
    fact('Capital', capital, countriesList),
    fact('Population', population(info), cldr),
    fact('Languages', iso in hand.languages ? hand.languages[iso] : officialLanguages(info), cldr),
    fact('Currency', iso in hand.currencies ? hand.currencies[iso] : currencyName(listed?.currency), countriesList),
  ].filter((made) => made !== null);
}

function fact(label: string, value: string | null | undefined, { released, source }: PackageSource): Fact | null {
  return value ? { label, value, asOf: released, sources: [source] } : null;
}

/** Official ones, and those that are so in fact only where none is by law. Most spoken first. */
function officialLanguages(info: TerritoryInfo | undefined): string | null {
  const names = languageNames('en');
  const all = Object.entries(info?.languagePopulation ?? {}).sort(
    ([, a], [, b]) => Number(b._populationPercent ?? 0) - Number(a._populationPercent ?? 0),
  );
  const having = (status: string) =>
    all
      .filter(([, language]) => language._officialStatus === status)
      .map(([tag]) => names[tag.replace('_', '-')] ?? names[tag.split('_')[0]!])
      .filter((name) => name !== undefined);
  const official = having('official');
  return [...new Set(official.length > 0 ? official : having('de_facto_official'))].join(', ') || null;
}

/** Three figures are as many as an estimate has. */
const estimate = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

function population(info: TerritoryInfo | undefined): string | null {
  const people = Number(info?._population ?? 0);
  if (people === 0) return null;
  return `about ${estimate.format(people)}`;
}

/** countries-list has tender and units of account together; the first is the one in daily use. */
function currencyName([code]: readonly string[] = []): string | null {
  if (code === undefined) return null;
  const name = (currencies as Record<string, { name: string } | undefined>)[code]?.name;
  return name ? `${name} (${code})` : code;
}
