/** Asking: typed by the map of calls. */
import { browser } from './browser.ts';
import { failureOf } from './failure.ts';
import type { Calls, Failure, PageCalls, WorkerCalls } from './messages.ts';

export { isFailure } from './failure.ts';

export type Reply<Call extends keyof Calls> = Calls[Call]['reply'] | Failure;

/** Asks the worker. Never rejects: what went wrong comes back as a value with a sentence. */
export function send<Call extends keyof WorkerCalls>(call: Call, params: Calls[Call]['params']): Promise<Reply<Call>> {
  return valued(() => browser.runtime.sendMessage({ call, params }));
}

/** Asks the page side in the top frame of a tab. Never rejects: a tab where we do not run gives a failure. */
export function sendToPage<Call extends keyof PageCalls>(
  tabId: number,
  call: Call,
  params: Calls[Call]['params'],
): Promise<Reply<Call>> {
  return valued(() => browser.tabs.sendMessage(tabId, { call, params }, { frameId: 0 }));
}

async function valued<T>(ask: () => Promise<unknown>): Promise<T | Failure> {
  try {
    // Calling throws at once, before there is a promise, in a page side that an update has orphaned.
    const reply = await ask();
    return reply === undefined ? { error: 'Nobody answered.' } : (reply as T);
  } catch (error) {
    return failureOf(error);
  }
}
