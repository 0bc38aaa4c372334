import type { Data } from './data.ts';

/** The number of each entry: its position among all ids, sorted. Name indexes and the manifest speak in these. */
export function numberEntries(data: Data): Map<string, number> {
  const ofIso = new Map(data.countries.map(({ iso, id }) => [iso, id]));
  const ids = new Set(data.countries.map(({ id }) => id));
  for (const { id, value } of data.regions) ids.add(ofIso.get(value.iso ?? '') ?? id);
  for (const { id } of [...data.officials, ...data.organisations]) ids.add(id);
  return new Map([...ids].sort().map((id, number) => [id, number]));
}
