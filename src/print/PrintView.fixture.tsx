import { articles } from '../card/articles.fixture.ts';
import { exchange } from '../card/exchange.fixture.ts';
import { karabakh } from '../card/karabakh.fixture.ts';
import { medinsky } from '../card/medinsky.fixture.ts';
import type { States } from '../ui/states.fixture.ts';
import { type PrintState, PrintView } from './PrintView.tsx';

const compiledOn = '2026-11-25';
const view = (state: PrintState) => <PrintView state={state} now={Date.UTC(2026, 10, 25)} onPrint={() => undefined} />;
const page = { title: 'Medinsky: Karabakh is a disputed region', url: 'https://sample-story.test/karabakh' };

export const states: States = {
  reading: () => view({ is: 'reading' }),
  'two entries': () =>
    view({
      is: 'ready',
      gathered: {
        ...page,
        dossiers: [
          {
            entry: karabakh,
            exchanges: [exchange],
            articles,
            notHeard: [
              {
                party: 'armenia',
                partyName: 'Armenia',
                latest: { text: 'Says that the page is closed.', date: '2026-02-10', sources: [] },
              },
            ],
            compiledOn,
          },
          { entry: medinsky, exchanges: [], articles: [], notHeard: [], compiledOn },
        ],
      },
    }),
  'nothing found': () => view({ is: 'ready', gathered: { ...page, dossiers: [] } }),
  'page does not answer': () => view({ is: 'failed', sentence: 'Nobody answered.' }),
};
