/** What the settings page says. In one place, so that translating it is one file. */
import type { EntryType } from '../core/model.ts';
import type { Underline } from '../shared/settings.ts';

export const strings = {
  title: 'Backgrounder settings',
  intro:
    'Every change counts at once. Only what you change is stored: in your browser, and in its account if it syncs settings.',
  kinds: 'What is underlined',
  looks: 'Underline',
  sample: ['Talks between ', 'Armenia', ' and ', 'Azerbaijan', ' went on, said ', 'Nikol Pashinyan', '.'],
  behaviour: 'Card',
  delay: 'Opens after the pointer has rested for',
  milliseconds: (count: number) => `${count} ms`,
  sites: 'Sites',
  sitesOff: 'Switched off on',
  noSitesOff: 'Backgrounder is on wherever it may run.',
  sitesAdded: 'Added by you',
  noSitesAdded: 'None. The toolbar button adds the site you are on.',
  add: 'Switch off',
  site: 'Site, such as example.org',
  notASite: (text: string) => `“${text}” is no site. Write its name as in the address bar, such as example.org.`,
  remove: (site: string) => `Remove ${site}`,
  removeShort: 'Remove',
  languages: 'Languages',
  languagesNote: 'Pages in a language that is switched off are not read.',
  data: 'What Backgrounder knows',
  compiledOn: 'Dataset of',
  licences: 'Sources and licences',
  reset: 'Reset all settings',
  sureReset: 'Reset everything on this page to how it was at first?',
  wasReset: 'All settings are as they were at first.',
} as const;

export const kindNames: Record<EntryType, string> = {
  region: 'Regions and countries',
  official: 'Officials',
  organisation: 'Organisations',
};

export const underlineNames: Record<Underline, string> = {
  dotted: 'Dotted',
  solid: 'Solid',
  wavy: 'Wavy',
  background: 'Background',
  none: 'None (the list in the toolbar stays)',
};

export const countNames = {
  regions: 'Regions',
  officials: 'Officials',
  organisations: 'Organisations',
  exchanges: 'Exchanges',
  articles: 'Articles',
} as const;
