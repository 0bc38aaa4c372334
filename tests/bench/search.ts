/** Search against its floor and its peers, side by side in one run: what counts are the ratios. */
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import nlp from 'compromise';
import { type Alias, buildIndex, openIndex, search } from '../../src/core/names/index.ts';
import { makeNames, makeText, median, middle, timed, warmUp } from './material.ts';

const SIZE = 1_000_000;

const COUNTS = [2_000, 20_000, 200_000];
const ROUNDS = 15;
const IN_A_ROW = 5;

export function benchSearch(): void {
  // The same text for all sizes: the cost of more names is what is measured.
  const text = makeText(SIZE, makeNames(2_000));
  const ours = COUNTS.map((count) => ({ count, ...built(count, text) }));
  // Before the peers fill the heap: their tries are their own cost, not ours.
  const [floor = 0, ...times] = measure([() => readEachUnit(text), ...ours.map(({ run }) => run)]);

  console.log(
    `Search over ${SIZE / 1e6} MB of text, medians of ${ROUNDS} rounds, best of ${IN_A_ROW} in each; read the ratios\n`,
  );
  for (const [i, { count, note }] of ours.entries()) {
    const time = times[i]!;
    console.log(`${count.toLocaleString('en')} aliases: ${note}`);
    print('reading each char code once', floor, time);
    print(`ours (${(time / floor).toFixed(2)} × reading, ${(time / times[0]!).toFixed(2)} × at 2,000)`, time, time);
    for (const { name, make } of peers) {
      if (name.startsWith('alternation') && count > MOST_FOR_REGEX) {
        console.log(`  ${name.padEnd(50)} left out at this size: it takes minutes`);
        continue;
      }
      const [peer = 0] = measure([make(makeNames(count), text)]);
      print(name, peer, time);
    }
    if (i === 0) print('compromise 14.17.0 (.places() of a tenth, × 10)', compromise(text), time);
    console.log();
  }
}

/** A regex of more names takes minutes to compile. */
const MOST_FOR_REGEX = 20_000;

/** The peers find exact strings only. To do the same job they need the text folded first; both are shown. */
const peers: { name: string; make(names: string[], text: string): () => unknown }[] = [
  {
    name: '@monyone/aho-corasick 1.1.11, exact strings',
    make: (names, text) => {
      const automaton = new AhoCorasick(names);
      return () => automaton.matchInText(text);
    },
  },
  {
    name: '@monyone/aho-corasick 1.1.11, text folded',
    make: (names, text) => {
      const automaton = new AhoCorasick(names.map(foldForPeers));
      return () => automaton.matchInText(foldForPeers(text));
    },
  },
  {
    name: 'alternation regex, exact strings',
    make: (names, text) => {
      const pattern = alternation(names);
      return () => text.match(pattern);
    },
  },
  {
    name: 'alternation regex, text folded',
    make: (names, text) => {
      const pattern = alternation(names.map(foldForPeers));
      return () => foldForPeers(text).match(pattern);
    },
  },
];

function built(count: number, text: string): { run: () => unknown; note: string } {
  const aliases = makeNames(count).map(
    (name, i): Alias => ({ text: name, target: i % 60_000, kind: 'name', flags: 0 }),
  );
  let bytes = new Uint8Array();
  const build = timed(() => {
    bytes = buildIndex(aliases);
  });
  const index = openIndex(bytes.buffer);
  const open = median(() => openIndex(bytes.buffer));
  return {
    run: () => search(index, text),
    note: `built in ${build.toFixed(0)} ms, opened in ${open.toFixed(2)} ms, ${(bytes.length / count).toFixed(1)} bytes an alias, ${search(index, text).length} hits`,
  };
}

/**
 * Median time of each. Round by round, so that a busy moment of the machine falls on all of them alike; the best of a few
 * in a row, so that none pays for the memory that the one before it used.
 */
function measure(runs: (() => unknown)[]): number[] {
  for (const run of runs) warmUp(run);
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, run] of runs.entries())
      times[i]!.push(Math.min(...Array.from({ length: IN_A_ROW }, () => timed(run))));
  }
  return times.map(middle);
}

function print(name: string, time: number, ours: number): void {
  console.log(`  ${name.padEnd(50)} ${time.toFixed(1).padStart(9)} ms  ${(time / ours).toFixed(2).padStart(8)} × ours`);
}

function compromise(text: string): number {
  const part = text.slice(0, SIZE / 10);
  return 10 * timed(() => nlp(part).places().out('array'));
}

/** What a program without our fold would do: no case, no diacritics. Offsets no longer fit the page then. */
function foldForPeers(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function alternation(names: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${[...names].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');
}

function readEachUnit(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
