/**
 * What the detector must know of one language, written by hand in `data/languages/LANG.yaml`, compiled to
 * `lang.LANG.json`. Every list is optional: a language without a file is read with exact names and the general rules.
 * Words are compared folded.
 */
export interface LanguageRules {
  /** BCP 47 primary tag. */
  lang: string;
  /** Case endings. A word of an alias that ends in `ends` (longest wins) also counts with `cut` letters removed and any of `suffixes` added. */
  inflect?: { ends: string[]; cut: number; suffixes: string[] }[];
  /** Words glued to the front of a name (Arabic و, Hebrew ב). */
  prefixes?: string[];
  /** Verbs of speech and policy: "Moscow said", "заявил". */
  speech?: string[];
  /** Verbs of saying alone, in the forms that news has: "said", "told", "заявил". They tell who speaks on a page. */
  says?: string[];
  /** The verb stands at the end of the sentence, behind what is said. */
  verbLast?: boolean;
  /** Words that give somebody as the source: "according to", "по словам". */
  accordingTo?: string[];
  /** Words of office before a surname: "President Aliyev", "Außenminister". */
  offices?: string[];
  /** Courtesy titles that mark a person: Mr, Ms, Dr. */
  courtesy?: string[];
  /** Common first names: a place name after one of them is a surname. */
  givenNames?: string[];
  /** Words after which an ambiguous name is a place: in, to, from, near. */
  placeCues?: string[];
  /** What only states have: "the prime minister of Georgia", "the embassy of Chad". */
  ofStates?: string[];
  /** Words that make a longer proper name of the name before them ("Tehran University") or after them ("Air Astana"). */
  headsAfter?: string[];
  headsBefore?: string[];
  /** Small words that may stand with a capital at the start of a sentence before a surname: "But Putin …". */
  smallWords?: string[];
  /** States and provinces as they follow a town: "Paris, Texas", "Lebanon, Pa." */
  stateSuffixes?: string[];
  /** For a name that is also another place: words whose presence on the page speaks for the other place. */
  elsewhere?: Record<string, string[]>;
}
