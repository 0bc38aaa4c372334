/** On which continent a region lies, for statistics: by the country at the middle of its map, else by those of its parties. */
import { iso1A2Code } from '@rapideditor/country-coder';
import { supplemental } from './cldr.ts';
import type { Country } from './list.ts';

interface Place {
  iso?: string;
  parties?: string[];
  map?: { centre: [longitude: number, latitude: number] };
}

/** UN M49 codes, as CLDR's containment has them. */
const continents: Record<string, string> = {
  '002': 'Africa',
  '019': 'Americas',
  '142': 'Asia',
  '150': 'Europe',
  '009': 'Oceania',
};
const POLAR_CIRCLE = 66.5;

/** Name of the continent, `Poles` beyond the polar circles; undefined where nothing tells. */
export function continentOf({ iso, parties = [], map }: Place, countries: readonly Country[]): string | undefined {
  // The place before the parties: one of them may lie on another continent than what it claims.
  if (map && Math.abs(map.centre[1]) > POLAR_CIRCLE) return 'Poles';
  const here = iso ?? (map ? iso1A2Code(map.centre, { level: 'territory' }) : null);
  const codes = [here, ...countries.filter(({ id }) => parties.includes(id)).map((country) => country.iso)];
  for (const code of codes) {
    const continent = code && continentOfCountry(code);
    if (continent) return continent;
  }
  return undefined;
}

function continentOfCountry(iso: string): string | undefined {
  const { territoryContainment } = supplemental<{ territoryContainment: Record<string, { _contains?: string[] }> }>(
    'territoryContainment',
  );
  const contains = (area: string): boolean =>
    (territoryContainment[area]?._contains ?? []).some(
      (inner) => inner === iso || (/^\d+$/.test(inner) && contains(inner)),
    );
  return Object.entries(continents).find(([area]) => contains(area))?.[1];
}
