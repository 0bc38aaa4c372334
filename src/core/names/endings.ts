/**
 * Case endings as the index knows them: an alias word becomes a stem and a set of endings ("росси" + я, и, ю, ей), so a
 * name costs one edge in every language, however many cases it has.
 */
import type { LanguageRules } from '../language.ts';
import { foldText } from '../text/fold.ts';

/** Set 0 is "as it stands". */
export const PLAIN = 0;

export interface Stem {
  stem: string;
  /** Number of the ending set in `sets`. */
  set: number;
}

export interface Inflector {
  /** Folded endings of each set; set 0 holds only the empty one. */
  sets: string[][];
  stem(word: string): Stem;
}

/** Shortest stem that may take endings, in folded units: under this, endings make other words. */
const SHORTEST_STEM = 2;

/** The rule with the longest ending that fits wins; a word that fits none stays as it stands. */
export function inflectorOf(rules?: LanguageRules): Inflector {
  const inflect = (rules?.inflect ?? []).map((rule, i) => ({
    ends: rule.ends.map(foldText),
    cut: rule.cut,
    set: i + 1,
  }));
  const sets = [[''], ...(rules?.inflect ?? []).map((rule) => withOwnEndings(rule))];
  return {
    sets,
    stem(word) {
      let best: Stem = { stem: word, set: PLAIN };
      let longest = -1;
      for (const { ends, cut, set } of inflect) {
        for (const end of ends) {
          if (end.length <= longest || !word.endsWith(end) || word.length - cut < SHORTEST_STEM) continue;
          longest = end.length;
          best = { stem: word.slice(0, word.length - cut), set };
        }
      }
      return best;
    },
  };
}

/** The endings of a rule, the ones it cuts off among them: the name as it stands always counts. */
function withOwnEndings({ ends, cut, suffixes }: { ends: string[]; cut: number; suffixes: string[] }): string[] {
  const own = ends.map((end) => (cut === 0 ? '' : end.slice(-cut)));
  return [...new Set([...own, ...suffixes].map(foldText))].sort();
}
