/**
 * An alias as the index stores it. What a name *is* decides by which rules it is read, so the kind is part of the index
 * and not of the entry: "Russian" and "Russia" lead to one entry and are judged differently.
 */
export const aliasKinds = [
  'name', // Russia, Karabakh, European Union
  'abbreviation', // US, UAE, NATO
  'adjective', // Russian
  'people', // Russians, Swedes
  'capital', // Moscow
  'metonym', // Kremlin
  'full-name', // Vladimir Medinsky
  'surname', // Medinsky
  'other', // a reading that is not one of our entries: Georgia the US state, Lebanon the town
] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** Bits of `Alias.flags`. */
export const aliasFlags = {
  /** The name is also a common word, a first name or another place: it needs evidence from the page. */
  ambiguous: 1,
  /** Counts without a capital too (Russian "российский", French "russe"). */
  lowercase: 2,
  /** Only in capitals, as written ("US", never "us"). */
  exactCase: 4,
  /** A surname that nobody else in the news has. */
  distinct: 8,
} as const;

export interface Alias {
  /** As written, not folded. */
  text: string;
  /** Number of the entry in the dataset's list of entries; for kind `other`, the number of its class in `otherClasses`. */
  target: number;
  kind: AliasKind;
  /** Or-ed `aliasFlags`. */
  flags: number;
}

/** What an `other` reading is. `place` readings win by other places of the same region on the page. */
export const otherClasses = ['state', 'town', 'person', 'company', 'sport', 'word', 'institution'] as const;
export type OtherClass = (typeof otherClasses)[number];
