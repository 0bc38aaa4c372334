/** A Firefox with policies of its own: those of the machine stay as they are, and other runs do not see them. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Path of a Firefox like the one at `executable`, with a `distribution/policies.json`. Everything but the program itself,
 * which looks for the rest beside itself, is a link.
 */
export function firefoxWithPolicies(executable: string, policies: object): string {
  const program = realpathSync(executable);
  const folder = mkdtempSync(join(tmpdir(), 'firefox-policies-'));
  for (const name of readdirSync(dirname(program))) {
    if (name === 'distribution') continue;
    if (name === basename(program)) copyFileSync(program, join(folder, name));
    else symlinkSync(join(dirname(program), name), join(folder, name));
  }
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  return join(folder, basename(program));
}
