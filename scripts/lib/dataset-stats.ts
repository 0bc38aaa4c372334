/** Counts of `data/`: what there is, of where, in which language, how old, and what is missing. */
import { continentOf } from '../../src/compiler/countries/continent.ts';
import type { Data } from '../../src/compiler/source/data.ts';
import type { PostFunction } from '../../src/core/model.ts';
import { OutletIndex } from '../../src/forms/outlets.ts';
import { countsOf, type Fairness, fairnessOf, urlsOf } from './dataset-fairness.ts';

export type Counts = Record<string, number>;

export interface Stats {
  entries: Counts;
  regionsByContinent: Counts;
  officialsByFunction: Counts;
  exchanges: Counts;
  articles: Counts;
  articlesByLanguage: Counts;
  articlesByOutlet: Counts;
  /** Share of the outlet with most articles, in percent. */
  largestOutletShare: number;
  /** Sources of entries and exchanges, as often as they are cited. */
  sourcesByOutlet: Counts;
  sourcesByCountry: Counts;
  /** Statements that two outlets or more carry, in percent. */
  shareOfIndependentlySourced: number;
  metonyms: number;
  /** Of every dated statement of fact: days since its `asOf`, by span. */
  ageOfAsOf: Counts;
  regionsWithoutAllPositions: string[];
  officialsWithNativeScript: number;
  officialsWithoutNativeScript: string[];
  statesWithoutHead: string[];
  fairness: Fairness[];
}

const functions: PostFunction[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'spokesperson',
  'envoy',
  'organisation-head',
];

/** `today` is YYYY-MM-DD; it decides what is old. */
export function statsOf(data: Data, today: string): Stats {
  const outlets = new OutletIndex(data.outlets.flatMap(({ value }) => value));
  const outletOf = (url: string) => outlets.of(url)?.name ?? new URL(url).hostname;
  const count = (items: Iterable<string>): Counts => Object.fromEntries(countsOf(items));
  const hand = data.regions.map(({ value, id }) => ({ ...value, id }));
  const statements = data.exchanges.flatMap(({ value }) => value.statements);
  const articlesByOutlet = count(data.articles.map(({ value }) => outletOf(value.url)));
  const cited = [...data.regions, ...data.officials, ...data.organisations, ...data.exchanges].flatMap(({ value }) =>
    urlsOf(value),
  );
  const independent = statements.filter(({ sources }) => new Set(sources.map(({ url }) => outletOf(url))).size > 1);
  const posts = data.officials.flatMap(({ value }) => value.posts);
  const native = data.officials.filter(({ value }) => Object.values(value.aliases).flat().some(isNotLatin));
  const headed = new Set(
    posts
      .filter((post) => post.until === undefined && post.functions?.some((f) => f.startsWith('head-of')))
      .map((post) => post.of),
  );
  return {
    entries: {
      'countries and territories': data.countries.length,
      'regions by hand': hand.length,
      'of them contested or with parties': hand.filter(({ parties = [] }) => parties.length > 1).length,
      officials: data.officials.length,
      organisations: data.organisations.length,
    },
    regionsByContinent: count(hand.map((region) => continentOf(region, data.countries) ?? 'elsewhere')),
    officialsByFunction: {
      ...Object.fromEntries(
        functions.map((name) => [
          name,
          data.officials.filter(({ value }) => value.posts.some((post) => post.functions?.includes(name))).length,
        ]),
      ),
      'foreign ministers of different states': new Set(
        posts.filter((post) => post.functions?.includes('foreign-minister')).map((post) => post.of),
      ).size,
    },
    exchanges: {
      exchanges: data.exchanges.length,
      statements: statements.length,
      'with sources of two outlets or more': independent.length,
      'regions by hand they are about': new Set(
        data.exchanges.flatMap(({ value }) => value.about.filter((id) => hand.some((region) => region.id === id))),
      ).size,
      'of 2024 or later': data.exchanges.filter(({ value }) => value.statements.some(({ saidOn }) => saidOn >= '2024'))
        .length,
    },
    articles: {
      articles: data.articles.length,
      outlets: Object.keys(articlesByOutlet).length,
      languages: new Set(data.articles.map(({ value }) => value.inLanguage)).size,
    },
    articlesByLanguage: count(data.articles.map(({ value }) => value.inLanguage)),
    articlesByOutlet,
    largestOutletShare: (100 * (Object.values(articlesByOutlet)[0] ?? 0)) / Math.max(1, data.articles.length),
    sourcesByOutlet: count(cited.map(outletOf)),
    sourcesByCountry: count(cited.map((url) => outlets.of(url)?.country ?? 'unknown')),
    shareOfIndependentlySourced: (100 * independent.length) / Math.max(1, statements.length),
    metonyms: data.languages
      .flatMap(({ value }) => Object.values(value.countries ?? {}))
      .reduce((sum, names) => sum + (names.metonyms?.length ?? 0), 0),
    ageOfAsOf: ages(data, today),
    regionsWithoutAllPositions: hand
      .filter(({ positions = [] }) => positions.some((position) => position.noneOnFile))
      .map(({ id }) => id),
    officialsWithNativeScript: native.length,
    officialsWithoutNativeScript: data.officials.filter((one) => !native.includes(one)).map(({ id }) => id),
    statesWithoutHead: data.countries
      .filter(({ kind, id }) => kind === 'country' && !headed.has(id))
      .map(({ id }) => id),
    fairness: fairnessOf(data),
  };
}

function isNotLatin(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);
}

const spans: [upTo: number, name: string][] = [
  [180, 'up to 180 days'],
  [365, 'up to a year'],
  [730, 'up to two years'],
  [Number.POSITIVE_INFINITY, 'older'],
];

function ages(data: Data, today: string): Counts {
  const counts: Counts = Object.fromEntries(spans.map(([, name]) => [name, 0]));
  const dated = [
    ...data.regions.flatMap(({ value }) => [...(value.facts ?? []), ...(value.control ? [value.control] : [])]),
    ...data.officials.flatMap(({ value }) => [...value.posts.filter(({ until }) => !until), ...(value.facts ?? [])]),
    ...data.organisations.flatMap(({ value }) => value.facts ?? []),
  ];
  for (const { asOf } of dated) {
    const days = (Date.parse(today) - Date.parse(asOf)) / 86_400_000;
    counts[spans.find(([upTo]) => days <= upTo)![1]]! += 1;
  }
  return counts;
}
