/** Repairs what is mechanical in data files: their form. What they say is left to people. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatted } from '../../src/compiler/format/format.ts';
import type { FileCache } from '../../src/compiler/source/file-cache.ts';
import { readData } from '../../src/compiler/source/read.ts';

/** Forms that the rules `format` and `order` look at; in the others comments and empty lines are laid out by hand. */
const formsOfRules = new Set<string>([
  ...['region', 'official', 'organisation', 'exchange', 'article'],
  ...['memberships', 'outlets', 'news-sites'],
]);

/** Rewrites the wanted files of a data folder that are not in their usual form, and gives their names. */
export function repair(dataDir: string, options: { isWanted: (file: string) => boolean; cache?: FileCache }): string[] {
  const repaired: string[] = [];
  for (const { file, text, form, known } of readData(dataDir, options.cache ? { cache: options.cache } : {}).files) {
    if (!options.isWanted(file) || !formsOfRules.has(form) || known?.formatted) continue;
    const wanted = formatted(text, form);
    if (wanted === text) continue;
    writeFileSync(join(dirname(dataDir), file), wanted);
    repaired.push(file);
  }
  return repaired;
}
