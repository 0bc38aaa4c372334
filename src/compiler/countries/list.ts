/** The countries and territories of CLDR, with the ids and names that we give them. */
import type { RegionKind } from '../../core/model.ts';
import type { Countries } from '../../forms/forms.ts';
import { territoryNames } from './cldr.ts';

export interface Country {
  iso: string;
  id: string;
  name: string;
  kind: RegionKind;
}

/** All of them, sorted by id. */
export function listCountries(hand: Countries): Country[] {
  const skipped = new Set(hand.skip);
  return Object.entries(territoryNames('en'))
    .filter(([iso]) => /^[A-Z]{2}$/.test(iso) && !skipped.has(iso))
    .map(([iso, cldrName]) => {
      const name = hand.names[iso] ?? cldrName;
      return { iso, id: slug(name), name, kind: kindOf(iso, hand) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function kindOf(iso: string, { territories, noStance }: Countries): RegionKind {
  if (noStance.includes(iso)) return 'place';
  return territories.includes(iso) ? 'territory' : 'country';
}

/** `Côte d’Ivoire` → `cote-d-ivoire`. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
