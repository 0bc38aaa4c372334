/** What the popup says. In one place, so that translating it is one file. */
import type { EntryType, ReasonCode } from '../core/model.ts';
import { locale } from '../ui/locale.ts';

const plurals = new Intl.PluralRules(locale.lang);

export const strings = {
  on: 'On for this site',
  settings: 'Settings',
  paste: 'Read pasted text',
  find: 'Find in this list',
  none: 'No region or official that Backgrounder knows is named on this page.',
  noMatch: 'Nothing in the list matches.',
  reading: 'Reading the page …',
  slow: 'The page has not been read yet. Loading it again may help.',
  off: 'Backgrounder is off for this site.',
  /** The site is on, and yet the page says that it is off. */
  offHere: 'This page is not read: its language is switched off in the settings, or the page is being edited.',
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
  /** The same for those who hear it. */
  mentions: (count: number) => `${count} ${plurals.select(count) === 'one' ? 'mention' : 'mentions'}`,
} as const;

export const kindHeadings: Record<EntryType, string> = {
  region: 'Regions',
  official: 'Officials',
  organisation: 'Organisations',
};

/** What led to an entry most often. Without the words on the page, which the popup does not know. */
export const foundBy: Record<ReasonCode, string> = {
  name: 'Found by its name',
  'name-with-evidence': 'Found by a name with several meanings; the rest of the page decides',
  adjective: 'Found by the adjective or the name of the people',
  capital: 'Found by its capital',
  'capital-as-government': 'Found by its capital, which stands for the government',
  metonym: 'Found by what stands for its government',
  abbreviation: 'Found by an abbreviation',
  'full-name': 'Found by the full name',
  'surname-after-full-name': 'Found by the full name, then the surname',
  'surname-with-office': 'Found by surname and office',
  'surname-distinct': 'Found by a surname that only one official has',
};
