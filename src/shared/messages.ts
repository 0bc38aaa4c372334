/**
 * The one map of calls between the page side, the surfaces and the worker: name → { params, reply }.
 * Types for both ends derive from it; `send` asks, a table of handlers answers (see `background/messages.ts`).
 * An error travels back to the asker as a value with a sentence.
 */
import type { Block, Dossier, Id, Mention, ReasonCode, ScanResult, Stub, Unheard } from '../core/model.ts';
import type { PackCalls } from './packs.ts';
import type { Settings } from './settings.ts';

/** An entry found on a page, as the popup lists it. */
export interface FoundEntry extends Stub {
  count: number;
  /** Most frequent reason first. */
  reasons: ReasonCode[];
}

/** Why a page is left alone: the site is off, for an hour, its language is off, or the reader wants to be asked. */
export type OffReason = 'site' | 'paused' | 'language' | 'click';

/** What the settings mean for one page. */
export interface Orders
  extends Pick<Settings, 'underline' | 'delay' | 'modifier' | 'articlesOnly' | 'announce' | 'theme' | 'textSize'> {
  off?: OffReason;
}

/** A mention as a page shows it. */
export interface PageMention extends Mention {
  /** Listed and jumped to, but not underlined: the reader's settings. */
  quiet?: true;
}
export interface PageScan extends ScanResult {
  mentions: PageMention[];
}

/** What a page says of its last scan: asked of the page itself, since the worker may have died. */
export interface PageReport {
  /** `idle` = nothing scanned yet. */
  state: 'ready' | 'off' | 'idle';
  /** Why it is off. `edited`: the page is being written, not read. */
  why?: OffReason | 'edited' | undefined;
  mentions: Pick<Mention, 'id' | 'reason'>[];
  stubs: Stub[];
}

/** A contested region of a page, with the parties that the page gives no words to. */
export interface NotHeardRegion {
  id: Id;
  name: string;
  parties: Unheard[];
}

/** Calls that the worker answers. */
export interface WorkerCalls extends PackCalls {
  /** Page → worker, at its start and whenever something stored has changed. `asked`: the reader wants it on this page. */
  orders: { params: { lang: string; asked: boolean }; reply: Orders };
  /** Page → worker. Text of the page's scope; `lang` is the page's own declaration, '' when there is none. */
  scan: { params: { lang: string; url: string; title: string; blocks: Block[] }; reply: PageScan };
  /** Card → worker. These words do not mean this entry: on this site or everywhere, or (`undo`) they do after all. */
  ignore: { params: { id: Id; words: string; everywhere: boolean; undo: boolean }; reply: true };
  /** Page or surface → worker. `on` are the entries of the page's mentions, one by one, for ranking, `speaking` those it gives words to; `url` is left out of related articles. */
  dossier: { params: { id: Id; url: string; on: Id[]; speaking: Id[] }; reply: Dossier | null };
  /** Surface → worker. Of the entries `ids`, the contested regions with the parties that are not among `speaking`. */
  notHeard: { params: { ids: Id[]; speaking: Id[] }; reply: NotHeardRegion[] };
  /** Page → worker, on the first dwell in a frame: inject the card script there. */
  injectCard: { params: Record<string, never>; reply: true };
  /** Popup → worker: run on this tab now (activeTab), and with `always` on this site from now on. */
  runHere: { params: { tabId: number }; reply: true };
  registerSites: { params: Record<string, never>; reply: true };
  /** Surface → worker. Everywhere off for so many minutes; 0 ends it. */
  pause: { params: { minutes: number }; reply: true };
  /** Settings → worker: entries that have the text in their names. */
  entries: { params: { text: string }; reply: FoundEntries };
  /** Surfaces → worker: numbers, dates and licences of the bundled dataset. */
  about: { params: Record<string, never>; reply: DatasetAbout };
}

/** Calls that the page side answers (asked by the popup through `tabs.sendMessage`). */
export interface PageCalls {
  report: { params: Record<string, never>; reply: PageReport };
  /** Scroll to the next mention of `id`, or of any entry, after the last one jumped to, and flash it. */
  jump: { params: { id?: Id; step: 1 | -1 }; reply: { index: number; count: number } };
  /** Open the card of the mention jumped to last, or of the first one in sight, for the keyboard. */
  open: { params: Record<string, never>; reply: boolean };
}

/** What a search among all entries gives: the first of them, and how many there are. */
export interface FoundEntries {
  count: number;
  found: Pick<Stub, 'id' | 'name' | 'summary'>[];
}

export interface DatasetAbout {
  compiledOn: string;
  counts: { regions: number; officials: number; organisations: number; exchanges: number; articles: number };
  languages: string[];
  licences: { name: string; licence: string; url: string }[];
}

export type Failure = { error: string };
export type Calls = WorkerCalls & PageCalls;
export type Message = { [K in keyof Calls]: { call: K; params: Calls[K]['params'] } }[keyof Calls];
