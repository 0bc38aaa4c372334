/** The word lists of a language as folded sets, made once a language. */
import type { LanguageRules } from '../language.ts';
import { foldText } from '../text/fold.ts';

const setNames = [
  'speech',
  'offices',
  'courtesy',
  'givenNames',
  'placeCues',
  'headsAfter',
  'headsBefore',
  'smallWords',
  'stateSuffixes',
] as const;
type SetName = (typeof setNames)[number];

export type Lexicon = Readonly<Record<SetName, ReadonlySet<string>>> & {
  /** Folded name → folded words that speak for another place of that name. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
};

const made = new WeakMap<LanguageRules, Lexicon>();
const empty: LanguageRules = { lang: '' };

/** The lexicon of a language; all lists are empty for a language without rules. */
export function lexiconOf(rules: LanguageRules | null): Lexicon {
  const given = rules ?? empty;
  let lexicon = made.get(given);
  if (!lexicon) {
    const sets = Object.fromEntries(
      setNames.map((name) => [name, new Set((given[name] ?? []).map(foldText))] as const),
    ) as Record<SetName, ReadonlySet<string>>;
    const elsewhere = new Map(
      Object.entries(given.elsewhere ?? {}).map(([name, cues]) => [foldText(name), cues.map(foldText)] as const),
    );
    lexicon = { ...sets, elsewhere };
    made.set(given, lexicon);
  }
  return lexicon;
}
