import { languagesIn, type NameList } from '../../core/names/index.ts';
import type { Manifest } from '../../dataset/files.ts';
import type { Files } from '../write/files.ts';

/**
 * The languages that a compiled pack has names of its own in: their indexes are built when it is added. Those of other
 * languages in Latin letters, which only have its names of people, are built on their first page.
 */
export function ownLanguages(files: Files, { languages }: Pick<Manifest, 'languages'>): string[] {
  const own = new Set(['en']);
  for (const [name, bytes] of files) {
    if (!name.startsWith('names.')) continue;
    for (const lang of languagesIn(JSON.parse(new TextDecoder().decode(bytes)) as NameList)) own.add(lang);
  }
  return languages.filter((lang) => own.has(lang));
}
