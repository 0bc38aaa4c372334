/**
 * The forms as people write them in `data/`, after the schemas have let them through. They differ from core/model.ts where
 * the compiler fills something in: names for ids, outlets for hosts, maps.
 */
import type { LanguageRules } from '../core/language.ts';
import type * as model from '../core/model.ts';
import type { OtherClass } from '../core/names/alias.ts';

export type Names = Record<string, string[]>;
export type Source = Omit<model.Source, 'outlet'>;
export type Fact = Omit<model.Fact, 'sources' | 'pack'> & { sources: Source[] };

export type Position =
  | { party: string; text: string; heldOn: string; by?: string; sources: Source[]; noneOnFile?: never }
  | { party: string; noneOnFile: true };

export interface Region {
  type: 'region';
  kind: model.RegionKind;
  iso?: string;
  name: string;
  wikidata?: string;
  summary: string;
  aliases?: Names;
  ownNames?: model.Region['ownNames'];
  facts?: Fact[];
  control?: Omit<model.Control, 'sources' | 'pack'> & { sources: Source[] };
  timeline?: { date: string; text: string; sources: Source[] }[];
  parties?: string[];
  positions?: Position[];
  map?: { centre: [longitude: number, latitude: number]; radius: number; sources?: Source[] };
  /** Of packs only: the land around the circle, as dataset/packed/path.ts writes it. */
  mapLand?: string;
}

export interface Official {
  type: 'official';
  name: string;
  wikidata?: string;
  summary: string;
  country?: string;
  aliases: Names;
  surnames?: Names;
  distinctSurname?: boolean;
  posts: (Omit<model.Post, 'ofName' | 'sources' | 'pack'> & { sources: Source[] })[];
  facts?: Fact[];
}

export interface Organisation {
  type: 'organisation';
  name: string;
  wikidata?: string;
  summary: string;
  aliases: Names;
  facts?: Fact[];
}

export type Statement = Omit<model.Statement, 'speakerName' | 'partyName' | 'sources' | 'replies'> & {
  sources: Source[];
  replies?: model.Statement['replies'];
};

export interface Exchange {
  type: 'exchange';
  title: string;
  about: string[];
  statements: Statement[];
}

export type Article = Omit<model.Article, 'id' | 'outlet' | 'pack'> & { opened: string };

export interface Outlet {
  name: string;
  country: string;
  kind: string;
  hosts: string[];
}

export interface NewsSite {
  name: string;
  host: string;
  country: string;
  lang: string;
}

/** Names of one country in one language, by hand. */
export interface CountryNames {
  names?: string[];
  abbreviations?: string[];
  adjectives?: string[];
  people?: string[];
  capital?: string[];
  metonyms?: string[];
}

export interface Language {
  lang: string;
  countries?: Record<string, CountryNames>;
  /** Names that need evidence from the page, whoever brings them. */
  ambiguous?: string[];
  /** Readings that are none of our entries, one by one or many of a class. */
  others?: { class: OtherClass; name?: string; names?: string[] }[];
}

export type Rules = LanguageRules;

/** What the npm sources do not say, or say otherwise than we do: `data/countries.yaml`. */
export interface Countries {
  skip: string[];
  names: Record<string, string>;
  territories: string[];
  noStance: string[];
  areas: Record<string, string>;
  summaries: Record<string, string>;
  wikidata: Record<string, string>;
  /** `null`: no such fact. */
  capitals: Record<string, string | null>;
  languages: Record<string, string | null>;
  currencies: Record<string, string | null>;
  notAdjectives: string[];
  /** States that by law have several heads at once. */
  severalHeads: string[];
}

/** A body and its members by ISO code: `data/memberships.yaml`. */
export interface Membership {
  body: string;
  members: string[];
  notes?: Record<string, string>;
  asOf: string;
  sources: Source[];
}

/** Words that take a side, with what to write instead: `data/loaded-words.yaml`. */
export type LoadedWords = { words: string[]; instead: string; level: 'error' | 'warning' }[];
