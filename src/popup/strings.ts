/** What the popup says. In one place, so that translating it is one file. */
import type { EntryType } from '../core/model.ts';

export const strings = {
  on: 'On for this site',
  settings: 'Settings',
  paste: 'Read pasted text',
  find: 'Find in this list',
  none: 'No region or official that Backgrounder knows is named on this page.',
  noMatch: 'Nothing in the list matches.',
  reading: 'Reading the page …',
  off: 'Backgrounder is off for this site.',
  notHere: (host: string) => `Backgrounder does not run on ${host}.`,
  once: 'Read this page once',
  always: 'Always on this site',
  denied: 'The browser did not grant this site.',
  unreadable:
    'This page cannot be read: browsers keep extensions away from their own pages, stores and PDF files. Text copied from one can be read.',
  failed: (sentence: string) => `The page did not answer. ${sentence}`,
  next: (name: string) => `Next mention of ${name}`,
  previous: (name: string) => `Previous mention of ${name}`,
  /** The page may have removed or hidden the last of them since. */
  at: (index: number, count: number) => (count === 0 ? 'not in sight' : `${index} of ${count}`),
  times: (count: number) => `× ${count}`,
} as const;

export const kindHeadings: Record<EntryType, string> = {
  region: 'Regions',
  official: 'Officials',
  organisation: 'Organisations',
};
