/** What the card says in its own voice. In one place, so that translating it is one file. */
import type { Entry, Relation } from '../core/model.ts';

export const strings = {
  close: 'Close',
  asOf: (date: string) => `as of ${date}`,
  stale: 'may have changed',
  staleTitle: 'The source is more than 180 days old.',
  since: (date: string) => `since ${date}`,
  fromTo: (from: string, until: string) => `${from} – ${until}`,
  until: (date: string) => `until ${date}`,
  former: 'former',
  map: (name: string) => `Map: where ${name} is`,
  mapNote: (credit: string) => `Boundaries do not imply recognition. Map: ${credit}.`,
  administeredBy: 'Administered by',
  claimedBy: 'Claimed by',
  posts: 'Office',
  facts: 'Facts',
  ownNames: 'What it is called',
  calledBy: (party: string) => `${party}:`,
  positions: 'Positions on status',
  noPosition: 'No position on file.',
  heldBy: (who: string) => `stated by ${who}`,
  exchanges: 'Who said what, who answered',
  on: (date: string) => `on ${date}`,
  quote: 'In the words of the source',
  translatedBy: (who: string) => `translated by ${who}`,
  original: 'Original:',
  timeline: 'Timeline',
  articles: 'Related articles',
  why: 'Why highlighted?',
  dataset: (date: string) => `Backgrounder’s dataset of ${date}`,
  nothing: 'Nothing more is on file about this entry yet.',
  gone: 'This entry is no longer in the dataset.',
  failed: 'The background could not be read.',
  tryAgain: 'Move the pointer away and back to try again.',
  loading: 'Loading…',
} as const;

/** "rejects Vladimir Medinsky’s statement" */
export function relationWords(how: Relation, to: string): string {
  return {
    rejects: `rejects what ${to} said`,
    responds: `responds to ${to}`,
    clarifies: `clarifies what ${to} said`,
    supports: `supports what ${to} said`,
    retracts: `retracts what ${to} said`,
  }[how];
}

/** What kind of entry it is, in two words. */
export function kindWords(entry: Entry): string {
  if (entry.type === 'official') return 'Official';
  if (entry.type === 'organisation') return 'Organisation';
  return { country: 'Country', territory: 'Territory', contested: 'Region', place: 'Region' }[entry.kind];
}
