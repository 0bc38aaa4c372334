import type { Dossier, PackLabel, Region } from '../core/model.ts';
import type { States } from '../ui/states.fixture.ts';
import { articles } from './articles.fixture.ts';
import { Card } from './Card.tsx';
import { exchange } from './exchange.fixture.ts';
import { karabakh } from './karabakh.fixture.ts';

const gazette: PackLabel = { id: 'a', name: 'Harbour desk', publisher: 'Harbour Gazette', asOf: '2026-11-20' };
const review: PackLabel = {
  id: 'b',
  name: 'Inland desk',
  publisher: 'Inland Review of Rivers and Harbours',
  asOf: '2026-11-23',
};

/** As merging leaves it: what packs say stands behind its like. */
function withPacks(dossier: Dossier): Dossier {
  const entry = dossier.entry as Region;
  const [fact, ...facts] = entry.facts;
  const [position, ...positions] = entry.positions;
  const [article] = dossier.articles;
  return {
    ...dossier,
    entry: {
      ...entry,
      facts: [
        fact!,
        { ...fact!, value: `${fact!.value}, by another count`, pack: gazette },
        { ...fact!, value: `less than ${fact!.value}`, pack: review },
        ...facts,
      ],
      positions: [position!, { ...position!, text: 'Another wording, of a later day.', pack: gazette }, ...positions],
    },
    exchanges: dossier.exchanges.map((exchange) => ({ ...exchange, pack: gazette })),
    articles: article ? [...dossier.articles, { ...article, id: 'of-a-pack', pack: review }] : [],
  };
}

const card = (dossier: Dossier) => (
  <Card
    state={{ is: 'ready', dossier }}
    surface="Karabakh"
    reason="name"
    now={Date.UTC(2026, 10, 25)}
    onClose={() => undefined}
  />
);

const bundled: Dossier = {
  entry: karabakh,
  exchanges: [exchange],
  articles,
  notHeard: [],
  compiledOn: '2026-11-25',
};

export const states: States = {
  'packs that disagree': () => card(withPacks(bundled)),
  'an entry of a pack': () => card({ ...bundled, entry: { ...karabakh, pack: gazette } }),
};
