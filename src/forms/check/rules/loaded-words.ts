import type { WrittenFile } from '../../data.ts';
import type { Finding, Rule } from '../rule.ts';
import { textsIn } from '../walk.ts';

/** Keys under which we speak ourselves. Quotes, headlines, names and titles of sources are others' words. */
const ownVoice = new Set(['summary', 'label', 'value', 'text', 'role', 'office', 'where']);

/** What stands between quotation marks is not ours either. */
const quoted = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|‘[^’]*’/g;

export const loadedWords: Rule = {
  name: 'loaded-words',
  level: 'error',
  because: 'Our voice takes no side. Who says what stands there instead, in quotation marks where the word is theirs.',
  *find({ data, files }): Generator<Finding> {
    const lists = data.loadedWords.map(({ words, ...rest }) => ({ ...rest, pattern: wordPattern(words) }));
    for (const file of files) {
      for (const leaf of ours(file)) {
        const { text } = leaf;
        for (const { level, instead, pattern } of lists) {
          for (const word of loaded(text, pattern))
            yield { file, path: leaf.path, level, reason: `"${word}" in our own voice`, remedy: instead };
        }
      }
    }
  },
};

function* ours(file: WrittenFile) {
  for (const leaf of textsIn(file.value)) {
    if (leaf.key !== 'title' && !ownVoice.has(leaf.key)) continue;
    const isTitle = file.form === 'exchange' && leaf.key === 'title' && leaf.path.length === 1;
    const isTheirs = leaf.path.includes('quote') || leaf.path.includes('sources');
    if (isTitle || (ownVoice.has(leaf.key) && !isTheirs)) yield leaf;
  }
}

function loaded(text: string, pattern: RegExp): string[] {
  // Nearly every text has none.
  if (text.search(pattern) < 0) return [];
  const unquoted = text.replace(quoted, (part) => ' '.repeat(part.length));
  return [...unquoted.matchAll(pattern)]
    .filter(({ 0: word, index }) => !isProperName(unquoted, word, index))
    .map(([word]) => word);
}

/** A capital in the middle of a sentence: "the Donetsk People’s Republic", "Operation Iron Lie". */
function isProperName(text: string, word: string, index: number): boolean {
  if (word[0] === word[0]!.toLowerCase()) return false;
  return !/(^|[.!?:]\s*)$/.test(text.slice(0, index));
}

function wordPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[-]/g, '[-‑–]'));
  return new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?![\\p{L}-])`, 'giu');
}
