/** Which countries border on one: those whose shapes share a line with its own in the atlas that the maps are drawn from. */
import type { Fact } from '../../core/model.ts';
import type { Atlas } from '../maps/atlas.ts';
import type { Country } from './list.ts';
import { worldAtlas } from './packages.ts';

/** The atlas draws French Guiana as a part of France: these borders are its, not those of the country in Europe. */
const ofFrenchGuiana = ['BR', 'SR'];

function borders(iso: string, atlas: Atlas): readonly string[] {
  if (iso === 'GF') return ofFrenchGuiana;
  const drawn = atlas.neighboursOf(iso);
  if (iso === 'FR') return drawn.filter((other) => !ofFrenchGuiana.includes(other));
  return ofFrenchGuiana.includes(iso) ? drawn.map((other) => (other === 'FR' ? 'GF' : other)) : drawn;
}

/** One fact, or none for an island. Where a border is contested, this is the atlas's drawing and no finding of ours. */
export function neighbourFacts(iso: string, countries: readonly Country[], atlas: Atlas): Fact[] {
  const names = new Map(countries.map((country) => [country.iso, country.name]));
  const neighbours = borders(iso, atlas).flatMap((other) => names.get(other) ?? []);
  if (neighbours.length === 0) return [];
  const { released, source } = worldAtlas;
  return [{ label: 'Neighbours on the map', value: neighbours.sort().join(', '), asOf: released, sources: [source] }];
}
