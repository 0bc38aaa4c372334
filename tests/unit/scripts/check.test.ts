import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repair } from '../../../scripts/lib/check-fix.ts';
import { report } from '../../../scripts/lib/check-report.ts';
import { checkFolder } from '../../../src/compiler/check/check.ts';
import type { Problem } from '../../../src/compiler/problem.ts';
import { FileCache } from '../../../src/compiler/source/file-cache.ts';

const problem = (rule: string, level: Problem['level'] = 'warning'): Problem => {
  return { level, rule, file: 'data/x.yaml', line: 3, column: 1, reason: 'R', remedy: 'do D' };
};

describe('report', () => {
  const table = (lines: string[]) => {
    const rows = lines.map((line) => /^(\S+) +(error|warning) +(\d+)$/.exec(line)).filter((row) => row !== null);
    return Object.fromEntries(rows.map(([, rule, level, count]) => [`${rule} ${level}`, Number(count)]));
  };
  test('each problem with place, reason and remedy', () => {
    expect(report([problem('ids', 'error')], { old: false })[0]).toBe('data/x.yaml:3:1  ids  R — do D');
  });
  test('what is old is counted, and listed when asked for', () => {
    const both = [problem('old'), problem('old')];
    const folded = report(both, { old: false });
    expect(folded.filter((line) => line.startsWith('data/'))).toEqual([]);
    expect(table(folded)['old warning']).toBe(2);
    expect(folded.at(-1)).toBe('0 errors, 2 warnings (2 of rule old: --old lists them)');
    expect(report(both, { old: true }).filter((line) => line.startsWith('data/'))).toHaveLength(2);
  });
  test('every rule that warns has its row, rules of errors only where there are some', () => {
    const rows = table(report([problem('form', 'error')], { old: false }));
    expect(rows).toMatchObject({ 'form error': 1, 'length warning': 0, 'one-country warning': 0, 'old warning': 0 });
    expect(Object.keys(rows)).not.toContain('ids error');
  });
});

describe('on a folder', () => {
  let root: string;
  const today = '2026-11-25';
  const path = (file: string) => join(root, 'data', file);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
    cpSync('tests/data/valid', join(root, 'data'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('nothing to repair, nothing written', () => {
    const before = statSync(path('outlets.yaml')).mtimeMs;
    expect(repair(join(root, 'data'), { isWanted: () => true })).toEqual([]);
    expect(statSync(path('outlets.yaml')).mtimeMs).toBe(before);
  });
  test('what is mechanical is repaired, and then passes; only in the files wanted', () => {
    for (const file of ['organisations/northern-forum.yaml', 'officials/lind.yaml'])
      writeFileSync(path(file), readFileSync(path(file), 'utf8').replaceAll('\n', '  \n'));
    const isWanted = (file: string) => file.includes('lind');
    expect(checkFolder(join(root, 'data'), { today }).map(({ rule }) => rule)).toEqual(['format', 'format']);
    expect(repair(join(root, 'data'), { isWanted })).toEqual(['data/officials/lind.yaml']);
    expect(checkFolder(join(root, 'data'), { today }).map(({ file }) => file)).toEqual([
      'data/organisations/northern-forum.yaml',
    ]);
  });
  test('what is no YAML is left to people', () => {
    writeFileSync(path('officials/lind.yaml'), 'a: b: c\n\n\n');
    expect(repair(join(root, 'data'), { isWanted: () => true })).toEqual([]);
  });

  test('a cache changes nothing but the time', () => {
    cpSync('tests/data/invalid/old/fact', join(root, 'data'), { recursive: true });
    cpSync('tests/data/invalid/format/keys-out-of-order', join(root, 'data'), { recursive: true });
    cpSync('tests/data/invalid/form/long', join(root, 'data'), { recursive: true });
    const data = join(root, 'data');
    const file = join(root, 'cache.json');
    const run = (version = '1') => {
      const cache = new FileCache(file, version);
      const problems = checkFolder(data, { today, cache });
      cache.save();
      return problems;
    };
    const without = checkFolder(data, { today });
    expect(without.length).toBeGreaterThan(1);
    for (const version of ['1', '1', '1', '2']) expect(run(version)).toEqual(without);
    // A file that changes is read anew.
    writeFileSync(path('officials/lind.yaml'), 'a: b: c\n');
    expect(run('2').map(({ rule }) => rule)).toContain('yaml');
    // A cache cut off in the middle is no cache.
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
    expect(run('2').map(({ rule }) => rule)).toContain('yaml');
  });
  test('what is faulty is not kept', () => {
    writeFileSync(path('officials/lind.yaml'), 'type: official\n');
    const cache = new FileCache(join(root, 'cache.json'), '1');
    checkFolder(join(root, 'data'), { today, cache });
    cache.save();
    const again = new FileCache(join(root, 'cache.json'), '1');
    expect(again.recall('official', 'type: official\n')).toBeUndefined();
    expect(again.recall('outlets', readFileSync(path('outlets.yaml'), 'utf8'))).toBeDefined();
    expect(again.recall('region', readFileSync(path('outlets.yaml'), 'utf8'))).toBeUndefined();
    const newer = new FileCache(join(root, 'cache.json'), '2');
    expect(newer.recall('outlets', readFileSync(path('outlets.yaml'), 'utf8'))).toBeUndefined();
  });
});
