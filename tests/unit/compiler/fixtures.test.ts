/**
 * Each folder tests/data/invalid/RULE/CASE/ is laid over the sound tree tests/data/valid/. What must be found stands on the
 * line itself: `# expect: RULE`. To add a case, copy a file of the sound tree, spoil one line, and say which rule minds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/compiler/check/check.ts';
import { rules } from '../../../src/compiler/check/rules/index.ts';

const valid = 'tests/data/valid';
const invalid = 'tests/data/invalid';
const today = '2026-11-25';

// The first to run reads CLDR's names.
test('the sound tree has no problems', () => {
  expect(checkFolder(valid, { today })).toEqual([]);
}, 60_000);

test('every rule has a fixture', () => {
  const named = [...rules.map(({ name }) => name), 'form', 'yaml'].sort();
  expect(readdirSync(invalid).sort()).toEqual(named);
});

for (const rule of readdirSync(invalid)) {
  describe(rule, () => {
    test.each(readdirSync(join(invalid, rule)))('%s', (name) => {
      const over = join(invalid, rule, name);
      const found = checkFolder(valid, { today, over }).filter((problem) => !follows(problem.rule, rule));
      expect(found.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort()).toEqual(expected(over));
      for (const { reason, remedy } of found) expect(reason && remedy).not.toMatch(/undefined|\[object/);
    });
  });
}

/**
 * A file that is refused for its text or form is left out, and others may then miss it. What is out of order is out of
 * its usual form too, and so is a comment that says what to expect.
 */
function follows(found: string, rule: string): boolean {
  return ((rule === 'form' || rule === 'yaml') && found !== rule) || (rule !== 'format' && found === 'format');
}

function expected(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return files
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, i) => {
          const rule = /# expect: ([a-z-]+)$/.exec(line)?.[1];
          return rule ? [`data/${name.replaceAll('\\', '/')}:${i + 1} ${rule}`] : [];
        }),
    )
    .sort();
}
