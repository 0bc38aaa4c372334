/** What the popup can be in, and how it finds out: it asks the page itself, so it works after the worker has died. */
import { browser } from '../shared/browser.ts';
import { foundEntries } from '../shared/found.ts';
import type { FoundEntry, NotHeardRegion, PageReport } from '../shared/messages.ts';
import { isFailure, send, sendToPage } from '../shared/send.ts';
import { withFrames } from './frames.ts';

/** Why browsers let no extension read a page. */
export type Unreadable = 'pdf' | 'reader' | 'store' | 'local' | 'unknown';

export type PopupState =
  /** `asked` counts the answers so far that said so. */
  | { is: 'reading'; asked?: number }
  /** Pages that no extension may read. */
  | { is: 'unreadable'; why: Unreadable }
  /** Not on the list of sites, and not added. */
  | { is: 'not-here' }
  | { is: 'off'; why: PageReport['why'] }
  | { is: 'found'; entries: FoundEntry[] }
  | { is: 'failed'; sentence: string };

export interface ActiveTab {
  id: number;
  /** '' where the page cannot be read, or its address is not shown to us. */
  host: string;
  unreadable?: Unreadable;
}

/** The tab that the popup was opened over. A window without one (developer tools) gives what no page answers to. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // -1 is the browsers' own TAB_ID_NONE.
  return { id: tab?.id ?? -1, ...siteOf(tab?.url ?? '') };
}

/** Asks the page of a tab. One without an answer is either closed to extensions or not one of our sites. */
export async function askPage(tab: ActiveTab): Promise<PopupState> {
  const report = await sendToPage(tab.id, 'report', {});
  if (isFailure(report))
    return tab.host === '' ? { is: 'unreadable', why: tab.unreadable ?? 'unknown' } : { is: 'not-here' };
  if (report.state === 'off') return report.why === 'click' ? { is: 'not-here' } : { is: 'off', why: report.why };
  if (report.state === 'idle') return { is: 'reading' };
  return { is: 'found', entries: foundEntries(await withFrames(tab.id, report)) };
}

/** Nothing where the worker does not answer: the list of what is named stands without it. */
export async function notHeardAmong(entries: readonly FoundEntry[]): Promise<NotHeardRegion[]> {
  const ids = entries.filter(({ type }) => type === 'region').map(({ id }) => id);
  const speaking = entries.filter(({ speaks }) => speaks).map(({ id }) => id);
  const answer = await send('notHeard', { ids, speaking });
  return isFailure(answer) ? [] : answer;
}

/** Hosts where browsers keep all extensions out. */
const closed = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

function siteOf(url: string): Pick<ActiveTab, 'host' | 'unreadable'> {
  // A page without an address that we may see is one of the browser's own as often as not.
  if (!URL.canParse(url)) return { host: '', unreadable: 'unknown' };
  const { protocol, hostname, pathname } = new URL(url);
  const none = (unreadable: Unreadable) => ({ host: '', unreadable });
  if (/\.pdf$/i.test(pathname)) return none('pdf');
  if (url.startsWith('about:reader')) return none('reader');
  if (closed.test(hostname)) return none('store');
  if (!/^https?:$/.test(protocol)) return none('local');
  return { host: hostname.replace(/^www\./, '') };
}
