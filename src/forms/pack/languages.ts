import type { Manifest } from '../../dataset/files.ts';
import type { Files } from '../write/files.ts';

/**
 * The languages that a compiled pack has names of its own in: their indexes are built when it is added. Those of other
 * languages in Latin letters, which only have its names of people, are built on their first page.
 */
export function ownLanguages(files: Files, { languages, latin }: Pick<Manifest, 'languages' | 'latin'>): string[] {
  // An empty list is `{}`.
  const hasNames = (lang: string) => (files.get(`names.${lang}.json`)?.length ?? 0) > 2;
  return languages.filter((lang) => hasNames(lang) || (lang === 'en' && latin.includes('en')));
}
