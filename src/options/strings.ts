/** What the settings page says. */
import type { EntryType } from '../core/model.ts';
import type { MentionMode, Modifier, Theme, Underline } from '../shared/settings.ts';
import { locale } from '../ui/locale.ts';
import { say } from '../ui/say.ts';

export const strings = {
  title: say('optTitle'),
  intro: say('optIntro'),
  kinds: say('optKinds'),
  entries: say('optEntries'),
  entriesNote: say('optEntriesNote'),
  entriesFind: say('optEntriesFind'),
  entriesShown: (shown: number, all: number) => say('optEntriesShown', shown, all),
  noMatch: say('popupNoMatch'),
  looks: say('optLooks'),
  sample: [
    say('optSample1'),
    say('optSample2'),
    say('optSample3'),
    say('optSample4'),
    say('optSample5'),
    say('optSample6'),
    say('optSample7'),
  ],
  colour: say('optColour'),
  colourText: say('optColourText'),
  colourOwn: say('optColourOwn'),
  contrast: (onWhite: number, onBlack: number) => say('optContrast', ratio(onWhite), ratio(onBlack)),
  contrastLow: say('optContrastLow'),
  cards: say('optCards'),
  modifier: say('optModifier'),
  theme: say('optTheme'),
  textSize: say('optTextSize'),
  percent: (size: number) => (size / 100).toLocaleString(locale.lang, { style: 'percent' }),
  preview: say('optSample'),
  mentions: say('optMentions'),
  articlesOnly: say('optArticlesOnly'),
  badge: say('optBadge'),
  announce: say('optAnnounce'),
  corrections: say('optCorrections'),
  noCorrections: say('optNoCorrections'),
  correction: (words: string, id: string) => say('optCorrection', words, id),
  correctionEntry: (id: string) => say('optCorrectionEntry', id),
  everywhere: say('optEverywhere'),
  keyboard: say('optKeyboard'),
  keyboardNote: say('optKeyboardNote'),
  noKey: say('optNoKey'),
  openPopup: say('title'),
  transfer: say('optTransfer'),
  export: say('optExport'),
  import: say('optImport'),
  imported: say('optImported'),
  notSettings: say('optNotSettings'),
  unknown: (key: string) => say('optUnknown', key),
  refused: (key: string, value: string) => say('optRefused', key, value),
  sitesText: say('optSitesText'),
  apply: say('optApply'),
  allow: say('optAllow'),
  denied: say('popupDenied'),
  delay: say('optDelay'),
  milliseconds: (count: number) => say('optMilliseconds', count),
  sites: say('optSites'),
  sitesOff: say('optSitesOff'),
  noSitesOff: say('optNoSitesOff'),
  sitesAdded: say('optSitesAdded'),
  noSitesAdded: say('optNoSitesAdded'),
  add: say('optAdd'),
  site: say('optSite'),
  notASite: (text: string) => say('optNotASite', text),
  remove: (site: string) => say('optRemove', site),
  removeShort: say('optRemoveShort'),
  languages: say('optLanguages'),
  languagesNote: say('optLanguagesNote'),
  data: say('optData'),
  compiledOn: say('optCompiledOn'),
  licences: say('optLicences'),
  reset: say('optReset'),
  sureReset: say('optSureReset'),
  wasReset: say('optWasReset'),
} as const;

export const kindNames: Record<EntryType, string> = {
  region: say('optKindRegion'),
  official: say('headOfficials'),
  organisation: say('headOrganisations'),
};

export const underlineNames: Record<Underline, string> = {
  dotted: say('underline_dotted'),
  solid: say('underline_solid'),
  wavy: say('underline_wavy'),
  background: say('underline_background'),
  none: say('underline_none'),
};

export const mentionNames: Record<MentionMode, string> = {
  every: say('mentions_mode_every'),
  paragraph: say('mentions_mode_paragraph'),
  page: say('mentions_mode_page'),
};

export const themeNames: Record<Theme, string> = {
  auto: say('theme_auto'),
  light: say('theme_light'),
  dark: say('theme_dark'),
};

/** Keys have the names that are printed on them. */
export function modifierName(key: Modifier): string {
  if (key === 'none') return say('modifier_none');
  return key === 'Control' ? 'Ctrl' : key;
}

function ratio(value: number): string {
  return value.toLocaleString(locale.lang, { maximumFractionDigits: 1 });
}

export const countNames = {
  regions: say('headRegions'),
  officials: say('headOfficials'),
  organisations: say('headOrganisations'),
  exchanges: say('countExchanges'),
  articles: say('countArticles'),
} as const;
