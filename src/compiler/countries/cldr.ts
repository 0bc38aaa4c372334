/** Reads the CLDR packages: one JSON file a locale, kept for the length of a run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const names = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
const core = dirname(require.resolve('cldr-core/package.json'));
const read = new Map<string, unknown>();

function json(path: string): unknown {
  let value = read.get(path);
  if (value === undefined) {
    value = JSON.parse(readFileSync(path, 'utf8'));
    read.set(path, value);
  }
  return value;
}

interface LocaleFile {
  main: Record<string, { localeDisplayNames: Record<string, Record<string, string>> }>;
}

function displayNames(locale: string, file: 'territories' | 'languages'): Record<string, string> {
  const path = join(names, locale, `${file}.json`);
  if (!existsSync(path)) return {};
  return (json(path) as LocaleFile).main[locale]!.localeDisplayNames[file] ?? {};
}

/** Names by territory code in a locale; `XX-alt-short` and `XX-alt-variant` are further names of XX. Empty if there are none. */
export function territoryNames(locale: string): Record<string, string> {
  return displayNames(locale, 'territories');
}

export function languageNames(locale: string): Record<string, string> {
  return displayNames(locale, 'languages');
}

/** All locales that have names, base locales (`zh`) and their variants (`zh-Hant`), sorted. */
export function locales(): string[] {
  return readdirSync(names).sort();
}

/** One of cldr-core's supplemental files. */
export function supplemental<T>(file: string): T {
  return (json(join(core, 'supplemental', `${file}.json`)) as { supplemental: T }).supplemental;
}
