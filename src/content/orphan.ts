/** After an update or removal of the extension, the page side of the old one lives on without its API. */
import { browser } from '../shared/browser.ts';

/** Turns everything off when that has happened: no underline stays that no longer answers. True when it has. */
export function stopIfOrphan(stop: AbortController): boolean {
  // Chromium empties `runtime`. Firefox ends the script itself.
  if (browser.runtime?.id) return false;
  stop.abort();
  return true;
}
