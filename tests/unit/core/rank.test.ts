import { describe, expect, test } from 'vitest';
import { rank } from '../../../src/core/rank/rank.ts';
import { canonicalUrl } from '../../../src/core/rank/url.ts';

const [karabakh, azerbaijan, russia, hajizada] = [0, 1, 2, 3];
const rows = [
  { id: 'old-general', date: '2016-04-02', about: [karabakh, azerbaijan] },
  { id: 'seed', date: '2025-06-09', about: [karabakh, russia, hajizada, azerbaijan] },
  { id: 'new-general', date: '2025-08-08', about: [karabakh, azerbaijan] },
  { id: 'elsewhere', date: '2026-01-01', about: [russia] },
];
const order = (entry: number, on: [number, number][]) => rank(rows, { entry, on: new Map(on) }).map((row) => row.id);

describe('rank', () => {
  test('only rows about the entry', () => expect(order(karabakh, [])).not.toContain('elsewhere'));
  test('overlap with a rare entry of the page comes first', () =>
    expect(order(karabakh, [[hajizada, 2]])).toEqual(['seed', 'new-general', 'old-general']));
  test('of like overlap, the newer first', () => expect(order(karabakh, [[azerbaijan, 1]])[0]).toBe('new-general'));
  test('nothing about it gives nothing', () => expect(order(9, [[russia, 1]])).toEqual([]));
});

describe('canonical address', () => {
  test.each([
    ['https://www.example.org/a/?utm_source=x#top', 'https://example.org/a'],
    ['http://m.example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['not an address', 'not an address'],
  ])('%s', (url, wanted) => expect(canonicalUrl(url)).toBe(wanted));
});
