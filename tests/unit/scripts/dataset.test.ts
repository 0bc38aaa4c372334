import { afterEach, describe, expect, test, vi } from 'vitest';
import { fairnessOf, urlsOf } from '../../../scripts/lib/dataset-fairness.ts';
import { browsePage } from '../../../scripts/lib/dataset-page.ts';
import { claims, printPositions, printRandom, printStats } from '../../../scripts/lib/dataset-prints.ts';
import { statsOf } from '../../../scripts/lib/dataset-stats.ts';
import { continentOf } from '../../../src/compiler/countries/continent.ts';
import { loadData } from '../../../src/compiler/source/data.ts';

const { data } = loadData('tests/data/valid');
const today = '2026-11-25';

afterEach(() => vi.restoreAllMocks());
function printed(print: () => void): string {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  print();
  return lines.join('\n');
}

describe('stats', () => {
  const stats = statsOf(data, today);
  test('counts what there is', () => {
    expect(stats.entries).toMatchObject({
      'countries and territories': 250,
      'regions by hand': 1,
      officials: 2,
      organisations: 1,
    });
    expect(stats.exchanges).toMatchObject({ exchanges: 1, statements: data.exchanges[0]!.value.statements.length });
    expect(stats.articlesByLanguage).toEqual({ en: 1 });
    expect(stats.largestOutletShare).toBe(100);
  });
  test('sources are independent when their outlets differ, not their addresses', () => {
    const [exchange] = data.exchanges;
    const [statement] = exchange!.value.statements;
    const [source] = statement!.sources;
    const with2 = (url: string) => {
      const statements = [{ ...statement!, sources: [source!, { ...source!, url }] }];
      return statsOf({ ...data, exchanges: [{ ...exchange!, value: { ...exchange!.value, statements } }] }, today);
    };
    expect(with2('https://alpha-daily.example/other').shareOfIndependentlySourced).toBe(
      source!.url.includes('alpha') ? 0 : 100,
    );
    expect(with2('https://gamma.example/x').shareOfIndependentlySourced).toBe(source!.url.includes('gamma') ? 0 : 100);
  });
  test('ages are of today', () => {
    expect(statsOf(data, '2036-01-01').ageOfAsOf.older).toBeGreaterThan(0);
    expect(stats.ageOfAsOf.older).toBe(0);
  });
  test('a party without a position is told', () => {
    const [region] = data.regions;
    const positions = region!.value.positions!.map(({ party }) => ({ party, noneOnFile: true as const }));
    const without = { ...data, regions: [{ ...region!, value: { ...region!.value, positions } }] };
    expect([stats.regionsWithoutAllPositions, statsOf(without, today).regionsWithoutAllPositions]).toEqual([
      [],
      ['northmark'],
    ]);
  });
  test('are plain JSON, and print', () => {
    expect(JSON.parse(JSON.stringify(stats))).toEqual(stats);
    expect(printed(() => printStats(stats))).toMatch(/officials +2\n/);
  });
});

test.each([
  ['Abyei', [28.45, 9.6], [], 'Africa'],
  ['Karabakh', [46.75, 39.82], ['azerbaijan'], 'Asia'],
  ['Crimea', [34.1, 45.2], ['ukraine'], 'Europe'],
  ['the Falkland Islands', [-59, -51.8], ['united-kingdom'], 'Americas'],
  ['a shelf in the Arctic', [170, 88], ['russia'], 'Poles'],
  ['open sea, by a party', [-30, 10], ['cape-verde'], 'Africa'],
  ['open sea, of nobody', [-30, 10], [], undefined],
] as const)('continent of %s', (_, centre, parties, expected) => {
  expect(continentOf({ map: { centre: [...centre] }, parties: [...parties] }, data.countries)).toBe(expected);
});

describe('fairness', () => {
  test('each party with its words and how often it speaks', () => {
    const [row] = fairnessOf(data);
    expect(row?.sides.map(({ party }) => party)).toEqual(data.regions[0]!.value.parties);
    expect(row?.sides.every(({ words }) => words === null || words > 3)).toBe(true);
    expect(row?.sides.reduce((sum, { statements }) => sum + statements, 0)).toBe(
      data.exchanges[0]!.value.statements.length,
    );
  });
  test('sources of all depths count as often as they are cited', () => {
    const sources = [{ url: 'https://a.example/' }];
    expect(urlsOf({ facts: [{ sources }, { sources }], control: { sources } })).toHaveLength(3);
  });
  test('positions side by side with the ratio', () => {
    expect(printed(() => printPositions(data))).toMatch(
      /northmark {2}\(\d of \d parties, longest \d\.\d\d × shortest\)/,
    );
  });
});

describe('random', () => {
  test('the same seed gives the same entries', () => {
    const run = (seed: number) => printed(() => printRandom(data, 1, seed));
    expect(run(7)).toBe(run(7));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => run(seed).replace(/^seed.*/, ''))).size).toBeGreaterThan(1);
  });
  test('every claim stands with its address', () => {
    const found = [
      ...claims({ facts: [{ label: 'L', value: 'V', asOf: '2025', sources: [{ url: 'https://a.example/' }] }] }),
    ];
    expect(found).toEqual([{ claim: 'L · 2025 · V', url: 'https://a.example/' }]);
  });
});

describe('the page to browse', () => {
  test('text of the data stays text', () => {
    const [region] = data.regions;
    const evil = '</script><img src=x onerror="alert(1)">';
    const page = browsePage(
      { ...data, regions: [{ ...region!, value: { ...region!.value, name: evil, summary: evil } }] },
      today,
    );
    expect(page).not.toContain('<img');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });
  test('no link but https', () => {
    const [article] = data.articles;
    const page = browsePage(
      { ...data, articles: [{ ...article!, value: { ...article!.value, url: 'javascript:alert(1)' } }] },
      today,
    );
    expect(page).not.toMatch(/href="(?!https:)/);
  });
  test('stands alone, and its script writes no HTML', () => {
    const page = browsePage(data, today);
    expect(page).not.toMatch(/innerHTML|<link|src=|@import|url\(/);
    expect(page).toContain("default-src 'none'");
  });
  test('holds every entry and the fairness of each region', () => {
    const page = browsePage(data, today);
    expect(page.match(/class="entry"/g)).toHaveLength(6);
    expect(page).toMatch(/<th rowspan="\d">Northmark/);
  });
});
