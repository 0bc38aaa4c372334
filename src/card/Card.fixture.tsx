import type { Entry } from '../core/model.ts';
import type { States } from '../ui/states.fixture.ts';
import { articles } from './articles.fixture.ts';
import { Card, type CardProps } from './Card.tsx';
import { exchange } from './exchange.fixture.ts';
import { karabakh } from './karabakh.fixture.ts';
import { medinsky } from './medinsky.fixture.ts';
import { northmark } from './northmark.fixture.ts';

/** The clock of all fixtures, so that what is stale stays stale. */
export const now = Date.UTC(2026, 10, 25);

const compiledOn = '2026-11-25';
const bare: Entry = {
  type: 'organisation',
  id: 'northern-forum',
  name: 'Northern Forum',
  summary: 'Meeting of the states around the Northern Sea.',
  facts: [],
  exchanges: [],
  articles: [],
};

const card = (props: Pick<CardProps, 'state' | 'surface' | 'reason'>) => (
  <Card {...props} now={now} onClose={() => undefined} />
);

export const states: States = {
  'a contested region': () =>
    card({
      state: { is: 'ready', dossier: { entry: karabakh, exchanges: [exchange], articles, notHeard: [], compiledOn } },
      surface: 'Karabakh',
      reason: 'name',
    }),
  'an official': () =>
    card({
      state: { is: 'ready', dossier: { entry: medinsky, exchanges: [exchange], articles, notHeard: [], compiledOn } },
      surface: 'Medinsky',
      reason: 'surname-after-full-name',
    }),
  'a party without a position': () =>
    card({ state: { is: 'ready', dossier: northmark }, surface: 'Northmark', reason: 'name-with-evidence' }),
  'nothing on file': () =>
    card({
      state: { is: 'ready', dossier: { entry: bare, exchanges: [], articles: [], notHeard: [], compiledOn } },
      surface: 'the Forum',
      reason: 'abbreviation',
    }),
  loading: () => card({ state: { is: 'loading' }, surface: 'Nagorno-Karabakh', reason: 'name' }),
  'no longer in the dataset': () => card({ state: { is: 'gone' }, surface: 'Karabakh', reason: 'name' }),
  failed: () =>
    card({
      state: { is: 'failed', sentence: 'Nobody answered.' },
      surface: 'Karabakh',
      reason: 'name',
    }),
};
