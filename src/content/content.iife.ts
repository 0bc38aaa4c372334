/**
 * The content script. One IIFE without a framework or a polyfill, at most 6 KB gzipped: every page of the news sites
 * pays for it. The card comes later and only where somebody dwells (`card-link.ts`).
 *
 *   scope → blocks → scan ──worker──▶ paint      what is on the page
 *   hover → hit-test → dwell → card-link         what the reader points at
 *   report, jump                                 what the popup asks
 */
import { runPage } from './page.ts';

declare global {
  /** Stops the script that runs in this frame. */
  var __backgrounderStop: AbortController | undefined;
}

// Injected again, by the reader's click or after an update: the older one gives way, or each mention had two cards.
globalThis.__backgrounderStop?.abort();
globalThis.__backgrounderStop = new AbortController();
// In frames too, where articles and live blogs are embedded; what is smaller holds an advert or a counter.
if (top === self || (innerWidth > 299 && innerHeight > 199)) void runPage(globalThis.__backgrounderStop);
