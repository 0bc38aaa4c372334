/** What the card says in its own voice. */
import type { Entry, PackLabel, Relation } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { say, sayCount } from '../ui/say.ts';

export const strings = {
  close: say('close'),
  asOf: (date: string) => say('asOf', date),
  stale: say('stale'),
  since: (date: string) => say('since', date),
  fromTo: (from: string, until: string) => say('fromTo', from, until),
  until: (date: string) => say('until', date),
  former: say('former'),
  map: (name: string) => say('map', name),
  mapNote: (credit: string) => say('mapNote', credit),
  administeredBy: say('administeredBy'),
  claimedBy: say('claimedBy'),
  posts: (count: number) => sayCount('posts', count),
  facts: say('facts'),
  ownNames: say('ownNames'),
  positions: say('positions'),
  noPosition: say('noPosition'),
  notHeard: say('notHeard'),
  heldBy: (who: string) => say('heldBy', who),
  exchanges: say('exchanges'),
  translatedBy: (who: string) => say('translatedBy', who),
  original: (language: string) => say('original', language),
  timeline: say('timeline'),
  articles: say('articles'),
  why: say('why'),
  dataset: (date: string) => say('dataset', date),
  nothing: say('nothing'),
  fromPack: (pack: PackLabel) => say('packFrom', pack.publisher, formatDate(pack.asOf)),
  gone: say('gone'),
  failed: say('failed'),
  tryAgain: say('tryAgain'),
  loading: say('loading'),
  copyCitation: say('copyCitation'),
  copyMarkdown: say('copyMarkdown'),
  copied: say('copied'),
  copyFailed: say('copyFailed'),
  pin: say('pin'),
  previous: say('previousMention'),
  next: say('nextMention'),
  at: (index: number, count: number) => say('popupAt', index, count),
  wrong: say('wrong'),
  wrongHere: say('wrongHere'),
  wrongEverywhere: say('wrongEverywhere'),
  ignored: (words: string) => say('ignored', words),
  undo: say('undo'),
  found: (count: number) => `Backgrounder: ${sayCount('mentions', count)}`,
  wrongEntry: (name: string) => say('wrongEntry', name),
} as const;

/** Between a date and its sources. It may end a line, never begin one. */
export const separator = '\u00a0· ';

/** "rejects what Vladimir Medinsky said". */
export function relationWords(how: Relation, to: string): string {
  return say(how, to);
}

/** "retracts an earlier statement": somebody comes back to their own words. */
export function ownRelationWords(how: Relation): string {
  return say(
    (
      {
        rejects: 'ownRejects',
        responds: 'ownResponds',
        clarifies: 'ownClarifies',
        supports: 'ownSupports',
        retracts: 'ownRetracts',
      } as const
    )[how],
  );
}

/** What kind of entry it is, in two words. */
export function kindWords(entry: Entry): string {
  if (entry.type === 'official') return say('kindOfficial');
  if (entry.type === 'organisation') return say('kindOrganisation');
  if (entry.kind === 'country') return say('kindCountry');
  return say(entry.kind === 'territory' ? 'kindTerritory' : 'kindRegion');
}
