import { describe, expect, test } from 'vitest';
import { membershipFacts } from '../../../src/compiler/countries/memberships.ts';
import { neighbourFacts } from '../../../src/compiler/countries/neighbours.ts';
import { headFacts } from '../../../src/compiler/countries/offices.ts';
import { Atlas } from '../../../src/compiler/maps/atlas.ts';
import { type Data, loadData } from '../../../src/compiler/source/data.ts';
import type { Official } from '../../../src/forms/forms.ts';
import { OutletIndex } from '../../../src/forms/outlets.ts';

const { data } = loadData('data');
const outlets = new OutletIndex(data.outlets.flatMap(({ value }) => value));
const context = { nameOf: (id: string) => id, outlets };
const memberships = data.memberships.flatMap(({ value }) => value);
const country = (iso: string) => data.countries.find((one) => one.iso === iso)!;

describe('memberships', () => {
  const of = (iso: string) => membershipFacts(iso, memberships, context)[0];
  test.each([
    ['DE', ['UN', 'EU', 'NATO', 'G7', 'G20'], ['CSTO', 'CIS']],
    ['RU', ['UN', 'CSTO', 'BRICS', 'SCO', 'G20', 'CIS'], ['G7', 'NATO']],
    ['GB', ['UN', 'NATO', 'Commonwealth'], ['EU']],
    ['EG', ['UN', 'African Union', 'BRICS'], ['EU']],
    ['BR', ['Mercosur', 'G20'], ['NATO']],
    ['AM', ['CIS', 'CSTO (says that it has frozen its participation)'], ['EU']],
    ['KZ', ['Organization of Turkic States'], []],
    ['TM', ['CIS (associate)'], []],
  ])('%s', (iso, bodies, others) => {
    const value = of(iso)!.value.split(', ');
    expect(value).toEqual(expect.arrayContaining(bodies));
    for (const body of others) expect(value.some((one) => one.startsWith(body))).toBe(false);
  });
  test.each(['TW', 'XK', 'EH', 'GL'])('%s is in none of them', (iso) => expect(of(iso)).toBeUndefined());
  test('as old as the oldest list it rests on, with a source for each', () => {
    const { asOf, sources } = of('AM')!;
    expect(asOf).toBe('2024-02-23');
    expect(sources.length).toBeGreaterThan(3);
  });
  test.each([
    ['NATO', 32],
    ['G7', 7],
    ['G20', 19],
    ['African Union', 54],
    ['Commonwealth', 56],
    ['ASEAN', 11],
    ['Gulf Cooperation Council', 6],
    ['Organization of Turkic States', 5],
  ])('%s has %i', (body, count) => {
    expect(memberships.find((one) => one.body === body)?.members).toHaveLength(count);
  });
});

describe('heads', () => {
  const official = (name: string, posts: Partial<Official['posts'][number]>[]): Data['officials'][number] => {
    const sources = [{ url: 'https://tass.com/1', title: 'T', opened: '2026-11-25' }];
    const post = { role: 'R', of: 'sweden', asOf: '2026-01-01', functions: ['head-of-state' as const], sources };
    const value = {
      type: 'official' as const,
      name,
      summary: 'S.',
      aliases: {},
      posts: posts.map((one) => ({ ...post, ...one })),
    };
    return { id: name, value, file: { file: name } as never };
  };
  const of = (iso: string, ...officials: Data['officials']) =>
    headFacts(country(iso), { officials, hand: data.hand }, context).map(({ label, value }) => `${label}: ${value}`);
  test('nobody on file, no fact', () => expect(of('SE')).toEqual([]));
  test('with the year, when it is known', () => {
    expect(of('SE', official('A', [{ from: '1973-09-15' }]))).toEqual(['Head of state: A (since 1973)']);
    expect(of('SE', official('A', [{}]))).toEqual(['Head of state: A']);
  });
  test('both at once are one fact', () => {
    const functions = ['head-of-government' as const, 'head-of-state' as const];
    expect(of('SE', official('A', [{ functions }]))).toEqual(['Head of state and of government: A']);
  });
  test('past posts, other offices and other states are no heads', () => {
    expect(of('SE', official('A', [{ until: '2025' }, { functions: ['spokesperson'] }, { of: 'norway' }]))).toEqual([]);
  });
  test('of two the newer source wins', () => {
    const both = [official('A', [{ asOf: '2025-01-01' }]), official('B', [{ asOf: '2026-01-01' }])];
    expect(of('SE', ...both)).toEqual(['Head of state: B']);
  });
  test('a state that has several by law shows all of them', () => {
    const three = ['A', 'B'].map((name, i) => official(name, [{ of: 'bosnia-and-herzegovina', asOf: `202${i}` }]));
    expect(of('BA', ...three)).toEqual(['Head of state: A', 'Head of state: B']);
  });
});

describe('neighbours', () => {
  const atlas = new Atlas();
  const of = (iso: string) => neighbourFacts(iso, data.countries, atlas)[0]?.value.split(', ');
  test.each([
    ['ML', ['Algeria', 'Burkina Faso', 'Côte d’Ivoire', 'Guinea', 'Mauritania', 'Niger', 'Senegal']],
    ['GF', ['Brazil', 'Suriname']],
    ['SR', ['Brazil', 'French Guiana', 'Guyana']],
    ['IS', undefined],
  ])('%s', (iso, expected) => expect(of(iso)).toEqual(expected));
  test('France in Europe has none in America', () => expect(of('FR')).not.toContain('Brazil'));
});

test('every country and territory has a Wikidata id of its own and a summary', async () => {
  const { generateRegion } = await import('../../../src/compiler/countries/regions.ts');
  const all = data.countries.map((one) => generateRegion(one, data.hand));
  expect(new Set(all.map(({ wikidata }) => wikidata)).size).toBe(250);
  for (const { wikidata, summary } of all)
    expect([/^Q\d+$/.test(wikidata ?? ''), /^.{8,200}\.$/.test(summary)]).toEqual([true, true]);
});
