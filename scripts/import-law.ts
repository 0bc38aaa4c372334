/** Checks the import law over all of `src/`, and that `src/core` needs neither browser nor Node. Run by `npm test`. */
import { join } from 'node:path';
import { checkCoreGlobals } from './lib/core-globals.ts';
import { breaches } from './lib/import-law.ts';
import { root } from './lib/run.ts';

const found = breaches(join(root, 'src'));
const core = await checkCoreGlobals();
for (const sentence of found) console.error(sentence);
if (core.code !== 0) console.error(`src/core must run anywhere, without a browser and without Node:\n${core.output}`);
process.exitCode = found.length || core.code !== 0 ? 1 : 0;
