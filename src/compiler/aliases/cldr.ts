/** Country names of CLDR in every language that has nearly all of them, with those of its variants (zh-Hant, pt-PT). */
import { aliasFlags } from '../../core/names/alias.ts';
import { aliasKey, indexLanguage, isAbbreviation, type WrittenAlias } from '../../forms/aliases/written.ts';
import { locales, territoryNames } from '../countries/cldr.ts';
import type { Country } from '../countries/list.ts';

/** Of about 260 codes; below it a language has a few dozen names and a page would be read by them alone. */
const NEARLY_ALL = 240;

/** Where the name in brackets is another name of the same place, and not a word about it: "Myanmar (Burma)". */
const bracketsHoldAName = new Set(['FK', 'MM', 'SZ', 'TL']);

type Name = Omit<WrittenAlias, 'target' | 'at'> & { iso: string };

/** The locales of each language, and its names once somebody asks for them: the same for every data folder. */
let localesOf: Map<string, string[]> | undefined;
const collected = new Map<string, Name[]>();

/** Languages that have names here. */
export function cldrLanguages(): ReadonlySet<string> {
  localesOf ??= localesByLanguage();
  return new Set(localesOf.keys());
}

export function cldrAliases(
  lang: string,
  countries: readonly Country[],
  numbers: ReadonlyMap<string, number>,
): WrittenAlias[] {
  const targets = new Map(countries.map(({ iso, id }) => [iso, numbers.get(id)]));
  let names = collected.get(lang);
  if (!names) {
    names = cldrNames(lang);
    collected.set(lang, names);
  }
  return names.flatMap(({ iso, ...name }) => {
    const target = targets.get(iso);
    return target === undefined ? [] : [{ ...name, target }];
  });
}

function localesByLanguage(): Map<string, string[]> {
  const languages = new Set(locales().filter(hasNearlyAll).map(indexLanguage));
  const byLanguage = new Map([...languages].sort().map((lang): [string, string[]] => [lang, []]));
  for (const locale of locales()) byLanguage.get(indexLanguage(locale))?.push(locale);
  return byLanguage;
}

function cldrNames(lang: string): Name[] {
  localesOf ??= localesByLanguage();
  const names = new Map<string, Name>();
  for (const locale of localesOf.get(lang) ?? [])
    for (const [iso, text] of spelledNames(locale)) {
      // Variants of a language mostly repeat its names: folding each of them again would take most of the time.
      if (!names.has(`${iso} ${text}`)) names.set(`${iso} ${text}`, nameOf(lang, iso, text));
    }
  return [...names.values()];
}

function nameOf(lang: string, iso: string, text: string): Name {
  const short = isAbbreviation(text);
  const flags = short ? aliasFlags.exactCase : 0;
  return { lang, iso, key: aliasKey(text), text, kind: short ? 'abbreviation' : 'name', flags };
}

function hasNearlyAll(locale: string): boolean {
  const codes = Object.entries(territoryNames(locale)).filter(
    ([code, name]) => /^[A-Z]{2}$/.test(code) && name !== code,
  );
  return /^[a-z]+$/.test(locale) && codes.length >= NEARLY_ALL;
}

function spelledNames(locale: string): [iso: string, text: string][] {
  return Object.entries(territoryNames(locale)).flatMap(([key, name]) => {
    if (!/^[A-Z]{2}(-alt-|$)/.test(key)) return [];
    const iso = key.slice(0, 2);
    return spellings(name, iso)
      .filter((text) => text !== iso || key.endsWith('-alt-short'))
      .map((text): [string, string] => [iso, text]);
  });
}

/** A name as pages write it: without brackets, and with "and" in words too where English has "&". */
function spellings(name: string, iso: string): string[] {
  const [, before = name, inside] = /^(.*?)\s*[（(](.*?)[)）]/.exec(name) ?? [];
  // "Congo (DRC)" without its brackets is either Congo.
  if (inside !== undefined && (iso === 'CD' || iso === 'CG')) return [];
  const names = inside !== undefined && bracketsHoldAName.has(iso) ? [before, inside] : [before];
  return names
    .flatMap((text) => (text.includes(' & ') ? [text, text.replace(' & ', ' and ')] : [text]))
    .filter(Boolean);
}
