import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newEntry } from '../../../scripts/lib/new-entry.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  mkdirSync(join(root, 'data', 'officials'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([undefined, 'oficial', 'regions', ''])('no kind: %s', (kind) => {
  expect(() => newEntry(root, kind, 'jane-doe', '2026-11-25')).toThrow(/^Usage: .*region\|official/);
});
test.each([undefined, '', 'Jane', 'jane_doe', '-jane', 'jane--doe', '../outlets', 'a/b'])('no id: %s', (id) => {
  expect(() => newEntry(root, 'official', id, '2026-11-25')).toThrow(/is no id/);
});
test('a file that is there is left as it is', () => {
  const path = join(root, 'data', 'officials', 'jane-doe.yaml');
  writeFileSync(path, 'mine');
  expect(() => newEntry(root, 'official', 'jane-doe', '2026-11-25')).toThrow('is there already');
  expect(readFileSync(path, 'utf8')).toBe('mine');
});
test('a new file', () => {
  expect(newEntry(root, 'official', 'jane-doe', '2026-11-25')).toBe('data/officials/jane-doe.yaml');
  expect(readFileSync(join(root, 'data', 'officials', 'jane-doe.yaml'), 'utf8')).toMatch(
    /^# An official.*\n.*\ntype: official\n/,
  );
});
