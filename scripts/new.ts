/**
 * `npm run new -- region|official|organisation|exchange|article ID`: writes a commented entry that needs only filling, and
 * says what comes next. A file that is there is never written over.
 */
import { newEntry } from './lib/new-entry.ts';
import { root } from './lib/run.ts';

const [kind, id] = process.argv.slice(2);
try {
  const file = newEntry(root, kind, id, new Date().toISOString().slice(0, 10));
  console.log(`${file} is written. Fill it in (docs/data.md says how), then: npm run check -- ${file}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
