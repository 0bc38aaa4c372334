/** What the popup can be in, and how it finds out: it asks the page itself, so it works after the worker has died. */
import { browser } from '../shared/browser.ts';
import type { FoundEntry } from '../shared/messages.ts';
import { isFailure, sendToPage } from '../shared/send.ts';

export type PopupState =
  /** `asked` counts the answers so far that said so. */
  | { is: 'reading'; asked?: number }
  /** Pages that no extension may read. */
  | { is: 'unreadable' }
  /** Not on the list of sites, and not added. */
  | { is: 'not-here' }
  | { is: 'off' }
  | { is: 'found'; entries: FoundEntry[] }
  | { is: 'failed'; sentence: string };

export interface ActiveTab {
  id: number;
  /** '' where the address is not shown to us or has no host. */
  host: string;
}

/** The tab that the popup was opened over. A window without one (developer tools) gives what no page answers to. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // -1 is the browsers' own TAB_ID_NONE.
  return { id: tab?.id ?? -1, host: hostOf(tab?.url ?? '') };
}

/** Asks the page of a tab. One without an answer is either closed to extensions or not one of our sites. */
export async function askPage(tab: ActiveTab): Promise<PopupState> {
  const report = await sendToPage(tab.id, 'report', {});
  if (isFailure(report)) return tab.host === '' ? { is: 'unreadable' } : { is: 'not-here' };
  if (report.state === 'off') return { is: 'off' };
  return report.state === 'idle' ? { is: 'reading' } : { is: 'found', entries: report.entries };
}

/** Hosts where browsers keep all extensions out. */
const closed = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

function hostOf(url: string): string {
  try {
    const { protocol, hostname, pathname } = new URL(url);
    const isReadable = /^https?:$/.test(protocol) && !closed.test(hostname) && !/\.pdf$/i.test(pathname);
    return isReadable ? hostname.replace(/^www\./, '') : '';
  } catch {
    return '';
  }
}
