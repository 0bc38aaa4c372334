/**
 * The shapes that the whole of Backgrounder speaks in. Pure types: what `data/` holds after compiling,
 * what the detector says of a page, and what a surface shows.
 *
 * Dates are ISO strings: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Offsets count UTF-16 units.
 */

/** The id of an entry, exchange or article: its file name in `data/`. */
export type Id = string;
export type EntryType = 'region' | 'official' | 'organisation';
export type RegionKind = 'country' | 'territory' | 'contested' | 'place';

export interface Source {
  url: string;
  title: string;
  /** Name of the outlet that the host belongs to; filled in by the compiler. */
  outlet: string;
  published?: string;
  opened: string;
}

/** The pack that something came from; what is bundled has none. What stands in an entry comes from where the entry does. */
export interface PackLabel {
  id: Id;
  name: string;
  publisher: string;
  /** YYYY-MM-DD */
  asOf: string;
}

export interface Fact {
  label: string;
  value: string;
  asOf: string;
  sources: Source[];
  pack?: PackLabel;
}

export interface TimelineEvent {
  date: string;
  text: string;
  sources: Source[];
  pack?: PackLabel;
}

/** A party of a contested region and what it holds about the region's status; `noneOnFile` when nothing is known. */
export type Position =
  | {
      party: Id;
      partyName: string;
      text: string;
      heldOn: string;
      by?: Id;
      byName?: string;
      sources: Source[];
      pack?: PackLabel;
    }
  | { party: Id; partyName: string; noneOnFile: true };

export interface Control {
  /** Names, not ids: this is text for the reader. */
  administeredBy: string[];
  claimedBy: string[];
  asOf: string;
  sources: Source[];
  pack?: PackLabel;
}

/**
 * A locator map as SVG path strings in a box of `width` × `height` units, drawn at build time.
 * `area` is the region itself (hatched and dashed when contested), `context` the land around it, `dot` a place too small to see.
 */
export interface LocatorMap {
  width: number;
  height: number;
  context: string;
  area?: string;
  dot?: [x: number, y: number];
  /** Radius of `dot` in box units where the extent is a circle; a small fixed dot otherwise. */
  radius?: number;
  contested: boolean;
  /** Attribution of the shapes. */
  credit: string;
}

interface EntryBase {
  id: Id;
  name: string;
  /** One neutral line: what it is. */
  summary: string;
  wikidata?: string;
  facts: Fact[];
  /** Exchanges and articles that concern this entry. */
  exchanges: Id[];
  articles: Id[];
  pack?: PackLabel;
}

export interface Region extends EntryBase {
  type: 'region';
  kind: RegionKind;
  /** ISO 3166-1 alpha-2 of a country or territory. */
  iso?: string;
  ownNames: { party: string; name: string; lang: string }[];
  control?: Control;
  timeline: TimelineEvent[];
  parties: Id[];
  positions: Position[];
  map?: LocatorMap;
}

/** What a post is, where it is one that a country's card names or the statistics count. */
export type PostFunction =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'spokesperson'
  | 'envoy'
  | 'organisation-head';

export interface Post {
  role: string;
  of: Id;
  ofName: string;
  functions?: PostFunction[];
  from?: string;
  until?: string;
  asOf: string;
  sources: Source[];
  pack?: PackLabel;
}

export interface Official extends EntryBase {
  type: 'official';
  /** State or organisation for which the person speaks. */
  country?: Id;
  /** Newest first. */
  posts: Post[];
}

export interface Organisation extends EntryBase {
  type: 'organisation';
}

export type Entry = Region | Official | Organisation;

export type Relation = 'rejects' | 'responds' | 'clarifies' | 'supports' | 'retracts';

export interface Quote {
  text: string;
  lang: string;
  translatedBy?: string;
  original?: { text: string; lang: string };
}

export interface Statement {
  id: string;
  speaker: Id;
  speakerName: string;
  party: Id;
  partyName: string;
  office: string;
  saidOn: string;
  publishedOn: string;
  where: string;
  text: string;
  quote?: Quote;
  replies: { to: string; how: Relation }[];
  sources: Source[];
}

export interface Exchange {
  type: 'exchange';
  id: Id;
  title: string;
  about: Id[];
  /** In order of date. */
  statements: Statement[];
  pack?: PackLabel;
}

export interface Article {
  type: 'article';
  id: Id;
  headline: string;
  url: string;
  outlet: string;
  datePublished: string;
  inLanguage: string;
  about: Id[];
  pack?: PackLabel;
}

/* ---- what the detector says ---------------------------------------------------------------------------------- */

/** One block of article text, as the page shows it (a paragraph, a heading, a list item). */
export interface Block {
  text: string;
  /** Headings are read with other rules of capitals, and "first mention" starts at the headline. */
  heading?: boolean;
}

/** Why a hit became a mention. Each has a sentence in `ui/reasons.ts`. */
export type ReasonCode =
  | 'name' // an unambiguous name
  | 'name-with-evidence' // an ambiguous name, decided by the page
  | 'adjective' // an adjective or the name of the people
  | 'capital' // "in Moscow"
  | 'capital-as-government' // "Moscow said"
  | 'metonym' // "the Kremlin said"
  | 'abbreviation'
  | 'full-name'
  | 'surname-after-full-name'
  | 'surname-with-office' // "President Aliyev"
  | 'surname-with-state' // "India's Modi"
  | 'surname-distinct';

/** A hit resolved to one entry. `start` and `end` are UTF-16 offsets in `blocks[block].text`. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  id: Id;
  type: EntryType;
  reason: ReasonCode;
  /** Country that the mention stands for, also when named by adjective, capital or metonym. */
  iso?: string;
}

/** What a surface lists of an entry without opening its card. */
export interface Stub {
  id: Id;
  type: EntryType;
  name: string;
  summary: string;
  kind?: RegionKind;
  iso?: string;
  /** The page gives words to it, or to whom the official speaks for. */
  speaks?: true;
}

export interface ScanResult {
  mentions: Mention[];
  stubs: Stub[];
}

/** A party of a contested region to whom the page gives no words, with what it last said about the region. */
export interface Unheard {
  party: Id;
  partyName: string;
  /** Its position or its latest statement, whichever is newer; absent when nothing is on file. */
  latest?: { text: string; date: string; by?: string; sources: Source[] };
}

/** Everything one card shows. Exchanges and articles are ranked by what else is on the page. */
export interface Dossier {
  entry: Entry;
  exchanges: Exchange[];
  articles: Article[];
  /** Of a contested region: the parties that do not speak on the page. */
  notHeard: Unheard[];
  /** Date on which the dataset was compiled: the age of each `asOf` is judged by the reader's clock, not by this. */
  compiledOn: string;
}
