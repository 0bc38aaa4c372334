/** Names of languages. */
import { locale } from './locale.ts';

let names: Intl.DisplayNames | undefined;

/** "Ukrainian" for "uk", which a reader would take for a country; the tag itself where the browser has no name for it. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames(locale.lang, { type: 'language' });
  try {
    return names.of(tag) ?? tag;
  } catch {
    // Not well-formed.
    return tag;
  }
}
