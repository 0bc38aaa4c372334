/** Writes the names of a dataset: a list a language, or one that all languages of a script share. */
import type { Alias } from '../../core/names/index.ts';
import { EVERY, toNameList } from '../../core/names/index.ts';
import { type Manifest, nameFile, nameFilesOf, type ScriptName } from '../../dataset/files.ts';
import type { WrittenAlias } from '../aliases/written.ts';

export interface NameFiles {
  /** By file name, as text. */
  files: Map<string, string>;
  languages: string[];
  scripts: Manifest['scripts'];
  /** Changes with everything that an index is built from. */
  hash: string;
}

/** Of a language's names so many are in a script that its pages may be: all of them in Polish, half of them in Serbian. */
const SHARE = 0.25;

/** Scripts of several languages that spell many names alike, each with what it does not have: letters of another. */
const others: Record<ScriptName, RegExp> = {
  latin: /[^\p{Script=Latin}\P{L}]/u,
  cyrillic: /[^\p{Script=Cyrillic}\P{L}]/u,
};

const scriptNames = Object.keys(others) as ScriptName[];

/**
 * Names of people in Latin letters go from page to page as they are, so each counts in all languages in Latin letters: a
 * Dutch page finds the minister whose name was written down in English.
 */
export function nameFiles(
  aliases: ReadonlyMap<string, WrittenAlias[]>,
  scripts: Manifest['scripts'],
): Omit<NameFiles, 'hash'> {
  const lists = new Map<string, Map<string, Alias[]>>();
  for (const [lang, list] of aliases) {
    const files = nameFilesOf(scripts, lang);
    for (const file of files) lists.set(file, lists.get(file) ?? new Map());
    for (const alias of list) {
      const script = scriptNames.find((name) => scripts[name].includes(lang) && isIn(name, alias.text));
      const byLanguage = lists.get(script ? nameFile(script) : files[0]!)!;
      const key = script === 'latin' && isPerson(alias) ? EVERY : lang;
      const own = byLanguage.get(key);
      if (own) own.push(alias);
      else byLanguage.set(key, [alias]);
    }
  }
  const files = new Map([...lists].map(([file, byLanguage]) => [file, JSON.stringify(toNameList(byLanguage))]));
  return { files, languages: [...aliases.keys()], scripts };
}

/** The languages of each script, by their names. */
export function scriptsOf(aliases: ReadonlyMap<string, WrittenAlias[]>): Manifest['scripts'] {
  const languagesIn = (script: ScriptName) =>
    [...aliases].filter(([, list]) => shareIn(script, list) >= SHARE).map(([lang]) => lang);
  return { latin: languagesIn('latin'), cyrillic: languagesIn('cyrillic') };
}

function shareIn(script: ScriptName, aliases: readonly Alias[]): number {
  return aliases.filter(({ text }) => isIn(script, text)).length / Math.max(1, aliases.length);
}

function isPerson({ kind }: Alias): boolean {
  return kind === 'full-name' || kind === 'surname';
}

function isIn(script: ScriptName, text: string): boolean {
  return !others[script].test(text);
}
