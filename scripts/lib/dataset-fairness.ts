/** How each party of each contested region is heard: what an editor looks at before asking whether the data is fair. */

import type { Data } from '../../src/compiler/source/data.ts';
import { objectsIn } from '../../src/forms/check/walk.ts';
import { OutletIndex } from '../../src/forms/outlets.ts';

export interface Side {
  party: string;
  /** Of its position; `null` when none is on file. */
  words: number | null;
  /** Exchanges about the region in which the party speaks, and its statements in them. */
  exchanges: number;
  statements: number;
}

export interface Fairness {
  region: string;
  name: string;
  sides: Side[];
  /** The longest position in words, divided by the shortest. */
  ratio: number;
  /** Sources of the entry and of the exchanges about it, by the country of the outlet; most first. */
  sources: [country: string, count: number][];
}

/** One row a region with two parties or more, in the order of the files. */
export function fairnessOf(data: Data): Fairness[] {
  const outlets = new OutletIndex(data.outlets.flatMap(({ value }) => value));
  return data.regions
    .filter(({ value }) => (value.parties ?? []).length > 1)
    .map(({ id, value }) => {
      const about = data.exchanges.filter((exchange) => exchange.value.about.includes(id)).map((one) => one.value);
      const sides = value.parties!.map((party): Side => {
        const position = value.positions?.find((one) => one.party === party);
        const statements = about.map((exchange) => exchange.statements.filter((one) => one.party === party).length);
        return {
          party,
          words: position && !position.noneOnFile ? wordsOf(position.text) : null,
          exchanges: statements.filter((count) => count > 0).length,
          statements: statements.reduce((sum, count) => sum + count, 0),
        };
      });
      const lengths = sides.flatMap(({ words }) => words ?? []);
      const ratio = lengths.length > 1 ? Math.max(...lengths) / Math.min(...lengths) : 1;
      const countries = [value, ...about].flatMap(urlsOf).map((url) => outlets.of(url)?.country ?? 'unknown');
      return { region: id, name: value.name, sides, ratio, sources: countsOf(countries) };
    });
}

export function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Addresses of all sources of an entry or story, as often as they are cited. */
export function urlsOf(value: unknown): string[] {
  return [...objectsIn(value)].flatMap(({ node }) =>
    Array.isArray(node.sources) ? (node.sources as { url: string }[]).map(({ url }) => url) : [],
  );
}

/** How often each item comes, most first, then by name. */
export function countsOf(items: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
