/** What we say ourselves, in the reader's language: messages of `public/_locales`, which the browser chooses from. */
import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../shared/browser.ts';

type Key = keyof typeof messages;
/** Keys of messages that depend on a number, without the ending that says on which: `posts` for `posts_one`. */
type CountKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** A message, with `$1`, `$2` replaced in order. */
export function say(key: Key, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

let plurals: Intl.PluralRules | undefined;

/** A message for a number, in the form that the language has for it. */
export function sayCount(key: CountKey, count: number): string {
  plurals ??= new Intl.PluralRules(say('lang'));
  const values = [String(count)];
  return (
    browser.i18n.getMessage(`${key}_${plurals.select(count)}`, values) ||
    browser.i18n.getMessage(`${key}_other`, values)
  );
}
