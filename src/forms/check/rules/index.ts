/** Rules that need nothing but what is written, in the order in which they are told. */
import type { Rule } from '../rule.ts';
import { aliasForm } from './alias-form.ts';
import { asOf } from './as-of.ts';
import { dates } from './dates.ts';
import { duplicateAliases } from './duplicate-aliases.ts';
import { hosts } from './hosts.ts';
import { ids } from './ids.ts';
import { length } from './length.ts';
import { loadedWords } from './loaded-words.ts';
import { old } from './old.ts';
import { oneCountry } from './one-country.ts';
import { order } from './order.ts';
import { parties } from './parties.ts';
import { plainText } from './plain-text.ts';
import { positions } from './positions.ts';
import { quotes } from './quotes.ts';
import { replies } from './replies.ts';
import { sources } from './sources.ts';
import { translations } from './translations.ts';
import { unknownIds } from './unknown-ids.ts';

export const rules: Rule[] = [
  ids,
  plainText,
  dates,
  asOf,
  sources,
  unknownIds,
  aliasForm,
  duplicateAliases,
  parties,
  positions,
  quotes,
  replies,
  order,
  hosts,
  loadedWords,
  length,
  oneCountry,
  translations,
  old,
];
