/** A few names of every kind, in scripts that are read differently, with rules that have every list. */
import type { LanguageRules } from '../../src/core/language.ts';
import { type Alias, aliasFlags, otherClasses } from '../../src/core/names/index.ts';
import type { EntryFacts } from '../../src/core/resolve/types.ts';

export const entries: EntryFacts[] = [
  { id: 'georgia', type: 'region', iso: 'GE', neighbours: [1] },
  { id: 'russia', type: 'region', iso: 'RU', neighbours: [0] },
  { id: 'karabakh', type: 'region' },
  { id: 'medinsky', type: 'official', country: 1 },
  { id: 'united-states', type: 'region', iso: 'US' },
  { id: 'china', type: 'region', iso: 'CN' },
];

const alias = (text: string, target: number, kind: Alias['kind'], flags = 0): Alias => ({ text, target, kind, flags });

export const aliases: Alias[] = [
  alias('Georgia', 0, 'name', aliasFlags.ambiguous),
  alias('Georgia', otherClasses.indexOf('state'), 'other'),
  alias('Georgia', otherClasses.indexOf('person'), 'other'),
  alias('Tbilisi', 0, 'capital'),
  alias('Россия', 1, 'name'),
  alias('Russia', 1, 'name'),
  alias('Russian', 1, 'adjective'),
  alias('Russian Federation', 1, 'name'),
  alias('Москва', 1, 'capital'),
  alias('Kremlin', 1, 'metonym'),
  alias('Nagorno-Karabakh', 2, 'name'),
  alias('Vladimir Medinsky', 3, 'full-name'),
  alias('Uwe Medinsky', 3, 'full-name'),
  alias('Medinsky', 3, 'surname', aliasFlags.distinct),
  alias('U.S.', 4, 'abbreviation'),
  alias('US', 4, 'abbreviation', aliasFlags.exactCase),
  alias("Côte d'Or", 4, 'name'),
  alias('中国', 5, 'name'),
  alias('ארה״ב', 4, 'name'),
];

export const rules: LanguageRules = {
  lang: 'xx',
  inflect: [
    { ends: ['ия'], cut: 1, suffixes: ['и', 'ю', 'ей'] },
    { ends: ['а'], cut: 1, suffixes: ['ы', 'е', 'у', 'ой'] },
  ],
  prefixes: ['ב', 'و'],
  speech: ['said', 'заявил'],
  offices: ['president', 'president of'],
  courtesy: ['mr'],
  givenNames: ['jordan', 'vladimir'],
  placeCues: ['in', 'в'],
  ofStates: ['embassy'],
  headsAfter: ['university'],
  headsBefore: ['air'],
  smallWords: ['but'],
  stateSuffixes: ['texas', 'ga', 'new mexico'],
  elsewhere: { georgia: ['atlanta'] },
};
