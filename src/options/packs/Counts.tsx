/** How much is in a pack: "Officials 120 · Organisations 5". */
import type { PackCounts } from '../../shared/packs.ts';
import { countNames } from '../strings.ts';

export function Counts({ counts }: { counts: PackCounts }) {
  const kinds = (Object.keys(countNames) as (keyof PackCounts)[]).filter((kind) => counts[kind] > 0);
  return <>{kinds.map((kind) => `${countNames[kind]}: ${counts[kind]}`).join(' · ')}</>;
}
