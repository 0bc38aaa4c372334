import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { under, unzip, zip } from '../../../scripts/lib/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a zip is the same whatever the order and the dates of its files', () => {
  writeFileSync(join(folder, 'b.txt'), 'second');
  writeFileSync(join(folder, 'a.txt'), 'first');
  const before = zip(under(folder, ['b.txt', 'a.txt']));
  utimesSync(join(folder, 'a.txt'), new Date('2001-01-01'), new Date('2001-01-01'));
  expect(zip(under(folder, ['a.txt', 'b.txt']))).toEqual(before);
});

test('what goes in comes out, sorted by path', () => {
  writeFileSync(join(folder, 'a.txt'), 'first');
  writeFileSync(join(folder, 'b.txt'), 'second');
  const out = unzip(zip(under(folder, ['b.txt', 'a.txt'])));
  expect(out.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['a.txt', 'first'],
    ['b.txt', 'second'],
  ]);
});
