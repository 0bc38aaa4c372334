import type { FoundEntry, NotHeardRegion } from '../shared/messages.ts';
import type { States } from '../ui/states.fixture.ts';
import { PopupView, type PopupViewProps } from './PopupView.tsx';
import type { Unreadable } from './state.ts';

const nothing = () => undefined;
const found = (id: string, type: FoundEntry['type'], name: string, summary: string, count: number): FoundEntry => ({
  id,
  type,
  name,
  summary,
  count,
  reasons: ['name'],
});

/** What the sample story names. */
export const entries: FoundEntry[] = [
  found('azerbaijan', 'region', 'Azerbaijan', 'Country in western Asia.', 7),
  found('karabakh', 'region', 'Karabakh', 'Region of the South Caucasus run by Azerbaijan.', 5),
  found('ukraine', 'region', 'Ukraine', 'Country in eastern Europe.', 1),
  found('medinsky', 'official', 'Vladimir Medinsky', 'Aide to the president and head of the delegation to talks.', 4),
  found('hajizada', 'official', 'Aykhan Hajizada', 'Head of the Foreign Ministry’s press service.', 3),
  found('osce-minsk-group', 'organisation', 'OSCE Minsk Group', 'Group of states that mediated from 1992; closed.', 1),
];

const notHeard: NotHeardRegion[] = [
  {
    id: 'karabakh',
    name: 'Karabakh',
    parties: [
      {
        party: 'armenia',
        partyName: 'Armenia',
        latest: {
          text: 'Says that the page of the Karabakh movement is closed and that peace rests on borders that both recognise.',
          date: '2026-02-10',
          by: 'Nikol Pashinyan',
          sources: [
            {
              url: 'https://armenpress.am/en/1',
              title: 'Pashinyan in parliament',
              outlet: 'Armenpress',
              opened: '2026-11-25',
            },
          ],
        },
      },
      { party: 'nagorno-karabakh-representatives', partyName: 'Representatives of the Karabakh Armenians' },
    ],
  },
];

const many = Array.from({ length: 14 }, (_, i) =>
  found(
    `r${i}`,
    'region',
    i === 3 ? 'The Very Long Name of a Federated State' : `Region ${i + 1}`,
    'A region.',
    14 - i,
  ),
);

const popup = (props: Partial<PopupViewProps>) => (
  <PopupView
    host="sample-story.test"
    state={{ is: 'found', entries }}
    siteOn={true}
    positions={{}}
    notHeard={[]}
    notice=""
    onSite={nothing}
    onJump={nothing}
    onOnce={nothing}
    onAlways={nothing}
    onSettings={nothing}
    onPause={nothing}
    printAddress="../print/print.html?tab=1"
    {...props}
  />
);

const unreadable = (why: Unreadable) => popup({ state: { is: 'unreadable', why }, siteOn: undefined, host: '' });

export const states: States = {
  found: () => popup({ positions: { karabakh: { index: 1, count: 5 } } }),
  'found many': () => popup({ state: { is: 'found', entries: [...many, ...entries.slice(3)] } }),
  'found nothing': () => popup({ state: { is: 'found', entries: [] } }),
  'parties not heard': () => popup({ notHeard }),
  reading: () => popup({ state: { is: 'reading' } }),
  'reading for long': () => popup({ state: { is: 'reading', asked: 40 } }),
  'off for this site': () => popup({ state: { is: 'off', why: 'site' }, siteOn: false }),
  'language switched off': () => popup({ state: { is: 'off', why: 'language' } }),
  'not on this site yet': () => popup({ state: { is: 'not-here' }, siteOn: undefined, host: 'a-local-paper.example' }),
  'being edited': () => popup({ state: { is: 'off', why: 'edited' } }),
  paused: () => popup({ state: { is: 'off', why: 'paused' }, paused: Date.UTC(2026, 10, 25, 18, 30) }),
  'cannot be read': () => unreadable('unknown'),
  'a PDF file': () => unreadable('pdf'),
  'Reader View': () => unreadable('reader'),
  'a store': () => unreadable('store'),
  'not from the web': () => unreadable('local'),
  'page does not answer': () => popup({ state: { is: 'failed', sentence: 'Nobody answered.' } }),
  'could not be stored': () =>
    popup({ notice: 'The settings could not be stored: QUOTA_BYTES quota exceeded.', siteOn: true }),
};
