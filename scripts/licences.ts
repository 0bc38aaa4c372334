/**
 * `npm run licences`: lists the licences of all packages that are installed, from their own manifests, in
 * `docs/licences.md`. A test says when the list is old.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceList } from './lib/licences.ts';
import { root } from './lib/run.ts';

const text = licenceList();
writeFileSync(join(root, 'docs', 'licences.md'), text);
console.log(text);
