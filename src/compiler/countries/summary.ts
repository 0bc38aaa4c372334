/** The one line of a generated entry: what it is and where it lies. */
import type { Countries } from '../../forms/forms.ts';
import { supplemental } from './cldr.ts';
import type { Country } from './list.ts';

type Containment = Record<string, { _contains: string[]; _grouping?: string }>;

export function summaryOf({ iso, kind }: Country, hand: Countries): string {
  const byHand = hand.summaries[iso];
  if (byHand !== undefined) return byHand;
  const { territoryContainment } = supplemental<{ territoryContainment: Containment }>('territoryContainment');
  const area = Object.entries(hand.areas).find(([code]) => territoryContainment[code]?._contains.includes(iso))?.[1];
  if (area === undefined) throw new Error(`data/countries.yaml: no area in \`areas\` holds ${iso}; write its summary.`);
  return kind === 'place' ? `In ${area}.` : `${kind === 'territory' ? 'Territory' : 'Country'} in ${area}.`;
}
