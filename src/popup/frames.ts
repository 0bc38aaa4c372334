/**
 * The frames of a page: an article or a live blog may stand in one. The popup's click has given us the tab (`activeTab`),
 * so its frames can be counted without a permission of their own.
 */
import { browser } from '../shared/browser.ts';
import type { PageCalls, PageReport } from '../shared/messages.ts';
import { isFailure, sendToPage } from '../shared/send.ts';

/** Numbers of the frames that we may look into, the top one first. */
export async function framesOf(tabId: number): Promise<number[]> {
  try {
    const all = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true });
    return [0, ...all.map(({ frameId }) => frameId).filter((id) => id !== 0)];
  } catch {
    return [0];
  }
}

/** The report of the top frame with what the others have found. */
export async function withFrames(tabId: number, top: PageReport): Promise<PageReport> {
  const [, ...others] = await framesOf(tabId);
  const reports = await Promise.all(others.map((frameId) => sendToPage(tabId, 'report', {}, frameId)));
  return reports.reduce<PageReport>((sum, report) => (isFailure(report) ? sum : joined(sum, report)), top);
}

/** Goes to the next mention in the first frame that has one. */
export async function jumpInFrames(tabId: number, params: PageCalls['jump']['params']) {
  const none = await sendToPage(tabId, 'jump', params);
  if (isFailure(none) || none.count > 0) return none;
  const [, ...others] = await framesOf(tabId);
  for (const frameId of others) {
    const at = await sendToPage(tabId, 'jump', params, frameId);
    if (!isFailure(at) && at.count > 0) return at;
  }
  return none;
}

function joined(a: PageReport, b: PageReport): PageReport {
  const stubs = new Map(a.stubs.map((stub) => [stub.id, stub]));
  for (const stub of b.stubs) stubs.set(stub.id, { ...stubs.get(stub.id), ...stub });
  return { ...a, mentions: [...a.mentions, ...b.mentions], stubs: [...stubs.values()] };
}
