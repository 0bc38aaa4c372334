import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Alias, buildIndex, openIndex, search } from '../../../src/core/names/index.ts';
import { foldUnit, IGNORED } from '../../../src/core/text/fold.ts';
import { aliasWords, joinAfter, NO_JOIN, wordEnd } from '../../../src/core/text/words.ts';

/** Leftmost-longest by brute force: at every word start, every alias is tried word by word. */
function oracle(names: string[], text: string): string[] {
  const split = names.map((name) => aliasWords(name));
  const found: string[] = [];
  let i = 0;
  while (i < text.length) {
    if (foldUnit(text.charCodeAt(i)) <= IGNORED) {
      i++;
      continue;
    }
    const ends = split.map((words) => matchEnd(words, text, i));
    const end = Math.max(...ends);
    if (end > i) found.push(`${i}-${end}`);
    i = end > i ? end : wordEnd(text, i);
  }
  return found;
}

function matchEnd(words: ReturnType<typeof aliasWords>, text: string, start: number): number {
  let at = start;
  let end = -1;
  for (const [n, { join, word }] of words.entries()) {
    if (n > 0) {
      const next = joinAfter(text, end, end - at);
      if (next === NO_JOIN || (next & 3) !== join) return -1;
      at = next >> 2;
    }
    end = wordEnd(text, at);
    const read = aliasWords(text.slice(at, end))[0];
    if (read?.word !== word) return -1;
  }
  return words.length > 0 ? end : -1;
}

const letters = fc.constantFrom(...'abcéßжщїსअा中国ロシنוİı·'.split(''), 'e\u0301', '\u00ad', '\u200f', '\ud83d', '1');
const word = fc.array(letters, { minLength: 1, maxLength: 3 }).map((l) => l.join(''));
const gap = fc.constantFrom(' ', '-', '–', "'", '’', '. ', '.', ', ', '  ', '\n', ' & ', '');
const phrase = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat().join(''));
const text = fc
  .array(fc.oneof(phrase, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 20 })
  .map((p) => p.join(' '));

// No limit of its own on time: on a busy machine two thousand runs take what they take.
test('search equals brute force on random names and texts in several scripts', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), text, (names, body) => {
      // Lower-case flags so that the rule of capitals, tested as rows, does not hide differences here.
      const aliases = names.map((name, target): Alias => ({ text: name, target, kind: 'name', flags: 2 }));
      const index = openIndex(buildIndex(aliases).buffer);
      const found = search(index, body).map((hit) => `${hit.start}-${hit.end}`);
      const wanted = oracle(names, body).map((range) => {
        const [start, end] = range.split('-').map(Number) as [number, number];
        const dotted = found.find((f) => f === `${start}-${end + 1}`) && body[end] === '.';
        return dotted ? `${start}-${end + 1}` : range;
      });
      expect(found).toEqual(wanted);
    }),
    { numRuns: 2000 },
  );
});
