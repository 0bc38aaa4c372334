/** Writes a new entry that needs only filling. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, kinds, template } from '../../src/compiler/format/template.ts';

/**
 * Writes `data/KINDs/ID.yaml` under `root` and gives its path. Throws an Error in words for an unknown kind, for what is no
 * id, and for a file that is there already: nothing is ever written over.
 */
export function newEntry(root: string, kind: string | undefined, id: string | undefined, today: string): string {
  if (!kinds.includes(kind as Kind)) throw new Error(`Usage: npm run new -- ${kinds.join('|')} ID`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? ''))
    throw new Error(
      `"${id ?? ''}" is no id: a-z, 0-9 and single hyphens. It is the file name, and is never changed: npm run new -- ${kind} jane-doe`,
    );
  const file = `data/${kind}s/${id}.yaml`;
  try {
    writeFileSync(join(root, file), template(kind as Kind, today), { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw new Error(`${file} is there already.`, { cause });
    throw cause;
  }
  return file;
}
