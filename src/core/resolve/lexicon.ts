/** The word lists of a language as folded sets, made once a language. */
import type { LanguageRules } from '../language.ts';
import { foldText } from '../text/fold.ts';

type SetName = Exclude<keyof LanguageRules, 'lang' | 'inflect' | 'prefixes' | 'elsewhere' | 'says' | 'verbLast'>;

export type Lexicon = Readonly<Record<SetName, ReadonlySet<string>>> & {
  /** Folded name → folded words that speak for another place of that name. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
  /** State names of the suffixes that are a word of some length, not "Pa" or "Me". */
  readonly states: readonly string[];
};

/** State names that are also a country, a capital or a person: they prove nothing about a page. */
const ambiguousStates = new Set(['georgia', 'washington', 'virginia', 'victoria', 'mass', 'wash', 'miss']);

const made = new WeakMap<LanguageRules, Lexicon>();
const empty: LanguageRules = { lang: '' };

/** The lexicon of a language; all lists are empty for a language without rules. */
export function lexiconOf(rules: LanguageRules | null): Lexicon {
  const given = rules ?? empty;
  let lexicon = made.get(given);
  if (!lexicon) {
    const folded = (name: SetName) => new Set((given[name] ?? []).map(foldText));
    lexicon = {
      speech: folded('speech'),
      offices: folded('offices'),
      accordingTo: folded('accordingTo'),
      courtesy: folded('courtesy'),
      givenNames: folded('givenNames'),
      placeCues: folded('placeCues'),
      ofStates: folded('ofStates'),
      headsAfter: folded('headsAfter'),
      headsBefore: folded('headsBefore'),
      smallWords: folded('smallWords'),
      stateSuffixes: folded('stateSuffixes'),
      states: (given.stateSuffixes ?? [])
        .map(foldText)
        .filter((name) => name.length >= 4 && !ambiguousStates.has(name)),
      elsewhere: new Map(
        Object.entries(given.elsewhere ?? {}).map(([name, cues]) => [foldText(name), cues.map(foldText)]),
      ),
    };
    made.set(given, lexicon);
  }
  return lexicon;
}
