/** Search against its floor and its peers, side by side in one run: what counts are the ratios. */
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import nlp from 'compromise';
import { type Alias, buildIndex, openIndex, search } from '../../src/core/names/index.ts';
import { makeNames, makeText, median } from './material.ts';

const SIZE = 1_000_000;

export function benchSearch(): void {
  console.log(`Search over ${SIZE / 1e6} MB of text (times are medians of one machine; read the ratios)\n`);
  let at2000 = 0;
  for (const count of [2_000, 20_000, 200_000]) {
    const names = makeNames(count);
    // The same text for all sizes but for the names in it: the cost of more names is what is measured.
    const text = makeText(SIZE, makeNames(2_000));
    const aliases = names.map((name, i): Alias => ({ text: name, target: i % 60_000, kind: 'name', flags: 0 }));

    const buildStart = performance.now();
    const bytes = buildIndex(aliases);
    const build = performance.now() - buildStart;
    const index = openIndex(bytes.buffer);
    const open = median(() => openIndex(bytes.buffer));

    const floor = median(() => readEachUnit(text), 21);
    const ours = median(() => search(index, text), 21);
    at2000 ||= ours;
    const row = (name: string, time: number) =>
      console.log(
        `  ${name.padEnd(44)} ${time.toFixed(1).padStart(9)} ms  ${(time / ours).toFixed(2).padStart(8)} × ours`,
      );

    console.log(
      `${count.toLocaleString('en')} aliases: built in ${build.toFixed(0)} ms, opened in ${open.toFixed(2)} ms, ${(bytes.length / count).toFixed(1)} bytes an alias, ${search(index, text).length} hits`,
    );
    row('reading each char code once', floor);
    row(`ours (${(ours / floor).toFixed(2)} × reading, ${(ours / at2000).toFixed(2)} × at 2,000)`, ours);
    // The peers find exact strings only. To do the same job they need the text folded first; both are shown.
    const folded = names.map(foldForPeers);
    const exactAho = new AhoCorasick(names);
    const foldedAho = new AhoCorasick(folded);
    row(
      '@monyone/aho-corasick 1.1.11, exact strings',
      median(() => exactAho.matchInText(text), 3),
    );
    row(
      '@monyone/aho-corasick 1.1.11, text folded',
      median(() => foldedAho.matchInText(foldForPeers(text)), 3),
    );
    if (count <= 20_000) {
      const exact = alternation(names);
      const foldedPattern = alternation(folded);
      row(
        'alternation regex, exact strings',
        median(() => text.match(exact), 3),
      );
      row(
        'alternation regex, text folded',
        median(() => foldForPeers(text).match(foldedPattern), 3),
      );
    } else console.log('  alternation regex                             left out at this size: it takes minutes');
    if (count === 2_000) {
      const part = text.slice(0, SIZE / 10);
      row('compromise 14.17.0 (.places() of a tenth, × 10)', 10 * median(() => nlp(part).places().out('array'), 1));
    }
    console.log();
  }
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
