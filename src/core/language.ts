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
  /** Offices before a surname: "President Aliyev"; and courtesy titles that mark a person: Mr, Ms. */
  offices?: string[];
  courtesy?: string[];
  /** Common first names: a place name after one of them is a surname. */
  givenNames?: string[];
  /** Words after which a place name is one ("in", "to", "near"). */
  placeCues?: string[];
  /** Words that make a longer proper name of a place name: "France Telecom", "Tehran University". */
  nameHeads?: string[];
}
