import type { LocatorMap } from '../../core/model.ts';
import type { Country } from '../countries/list.ts';
import type { Atlas } from './atlas.ts';

export function countryMap(_atlas: Atlas, _country: Country): LocatorMap | undefined {
  return undefined;
}
export function contestedMap(_atlas: Atlas, _map: unknown, _contested: boolean): LocatorMap | undefined {
  return undefined;
}
