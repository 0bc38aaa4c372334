/**
 * The one map of calls between the page side, the surfaces and the worker: name → { params, reply }.
 * Types for both ends derive from it; `send` asks, a table of handlers answers (see `background/messages.ts`).
 * An error travels back to the asker as a value with a sentence.
 */
import type { Block, Dossier, Id, ReasonCode, ScanResult, Stub } from '../core/model.ts';

/** An entry found on a page, as the popup lists it. */
export interface FoundEntry extends Stub {
  count: number;
  /** Most frequent reason first. */
  reasons: ReasonCode[];
}

/** What the worker remembers of a tab's last scan; rebuilt by asking the page again when the worker has died. */
export interface PageReport {
  /** `off` = switched off for this site; `idle` = nothing scanned yet. */
  state: 'ready' | 'off' | 'idle';
  entries: FoundEntry[];
}

/** Calls that the worker answers. */
export interface WorkerCalls {
  /** Page → worker. Text of the page's scope; `lang` is the page's own declaration, '' when there is none. */
  scan: { params: { lang: string; url: string; title: string; blocks: Block[] }; reply: ScanResult };
  /** Page or surface → worker. `ids` are the entries on the page, with counts, for ranking; `url` is left out of related articles. */
  dossier: { params: { id: Id; url: string; on: Record<Id, number> }; reply: Dossier | null };
  /** Page → worker, on the first dwell in a frame: inject the card script there. */
  injectCard: { params: Record<string, never>; reply: true };
  /** Popup → worker: run on this tab now (activeTab), and with `always` on this site from now on. */
  runHere: { params: { tabId: number }; reply: true };
  registerSites: { params: Record<string, never>; reply: true };
  /** Surfaces → worker: numbers, dates and licences of the bundled dataset. */
  about: { params: Record<string, never>; reply: DatasetAbout };
}

/** Calls that the page side answers (asked by the popup through `tabs.sendMessage`). */
export interface PageCalls {
  report: { params: Record<string, never>; reply: PageReport };
  /** Scroll to the next mention of `id` after the last one jumped to, and flash it. */
  jump: { params: { id: Id; step: 1 | -1 }; reply: { index: number; count: number } };
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
