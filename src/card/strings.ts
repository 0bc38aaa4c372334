/** What the card says in its own voice. In one place, so that translating it is one file. */
import type { Entry, Relation } from '../core/model.ts';

export const strings = {
  close: 'Close',
  asOf: (date: string) => `as of ${date}`,
  stale: 'may have changed',
  since: (date: string) => `since ${date}`,
  fromTo: (from: string, until: string) => `${from} – ${until}`,
  until: (date: string) => `until ${date}`,
  former: 'former',
  map: (name: string) => `Map: where ${name} is`,
  mapNote: (credit: string) => `Boundaries do not imply recognition. Map: ${credit}.`,
  administeredBy: 'Administered by',
  claimedBy: 'Claimed by',
  posts: (count: number) => (count === 1 ? 'Office' : 'Offices'),
  facts: 'Facts',
  ownNames: 'What it is called',
  positions: 'Positions on status',
  noPosition: 'No position on file.',
  heldBy: (who: string) => `stated by ${who}`,
  exchanges: 'Who said what, who answered',
  translatedBy: (who: string) => `Translated by ${who}`,
  original: (language: string) => `${language} original:`,
  timeline: 'Timeline',
  articles: 'Related articles',
  why: 'Why highlighted?',
  dataset: (date: string) => `Dataset of ${date}`,
  nothing: 'Nothing more is on file yet.',
  gone: 'This entry is no longer in the dataset.',
  failed: 'The background could not be read.',
  tryAgain: 'Point at it again to retry.',
  loading: 'Loading…',
} as const;

/** Between a date and its sources. It may end a line, never begin one. */
export const separator = '\u00a0· ';

/** "rejects what Vladimir Medinsky said". In English the relations are their own verbs. */
export function relationWords(how: Relation, to: string): string {
  return how === 'responds' ? `responds to ${to}` : `${how} what ${to} said`;
}

/** "retracts an earlier statement": somebody comes back to their own words. */
export function ownRelationWords(how: Relation): string {
  return `${how === 'responds' ? 'returns to' : how} an earlier statement`;
}

/** What kind of entry it is, in two words. */
export function kindWords(entry: Entry): string {
  if (entry.type === 'official') return 'Official';
  if (entry.type === 'organisation') return 'Organisation';
  return { country: 'Country', territory: 'Territory', contested: 'Region', place: 'Region' }[entry.kind];
}
