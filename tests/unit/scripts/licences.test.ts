import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceList } from '../../../scripts/lib/licences.ts';
import { root } from '../../../scripts/lib/run.ts';

const text = (path: string) => readFileSync(join(root, path), 'utf8');

test('the list of licences is that of the packages in use: otherwise run npm run licences', () => {
  expect(text('docs/licences.md')).toBe(licenceList());
});

test('NOTICE names every package that is in the extension', () => {
  const list = licenceList();
  const shipped = list.slice(0, list.indexOf('## Tools'));
  const names = [...shipped.matchAll(/^- (\S+) /gm)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(5);
  const notice = text('NOTICE');
  // Of a scope, NOTICE says the others behind the first: "@floating-ui/core, /utils".
  const missing = names.filter((name) => !notice.includes(name) && !notice.includes(name.replace(/^@[^/]+/, ', ')));
  expect(missing).toEqual([]);
});

test('no package forbids what we do with it', () => {
  // Where there is a choice, we choose.
  const only = licenceList()
    .split('\n')
    .filter((line) => !line.includes(' OR '));
  expect(only.filter((line) => /\b(A?GPL|SSPL|BUSL|none told|UNLICENSED)\b/.test(line))).toEqual([]);
});
