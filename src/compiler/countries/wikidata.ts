/** Wikidata ids of countries and territories. Only ids are taken from country-coder: its borders put Crimea in Russia. */
import { feature } from '@rapideditor/country-coder';

export function wikidataOf(iso: string): string | undefined {
  return feature(iso)?.properties.wikidata;
}
