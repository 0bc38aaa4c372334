/** Asking: typed by the map of calls. */
import { browser } from './browser.ts';
import { failureOf } from './failure.ts';
import type { Calls, Failure, PageCalls, WorkerCalls } from './messages.ts';

export { isFailure } from './failure.ts';

export type Reply<Call extends keyof Calls> = Calls[Call]['reply'] | Failure;

/**
 * Asks the worker. Never rejects: what went wrong comes back as a value with a sentence. After `patience` milliseconds
 * that is a failure, too: Firefox forgets a question whose worker it ends while that is starting, and nobody ever answers.
 */
export function send<Call extends keyof WorkerCalls>(
  call: Call,
  params: Calls[Call]['params'],
  patience = 20_000,
): Promise<Reply<Call>> {
  return valued(() =>
    Promise.race([
      browser.runtime.sendMessage({ call, params }),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]),
  );
}

/** Asks the page side in a frame of a tab, the top one by default. Never rejects: where we do not run, that is a failure. */
export function sendToPage<Call extends keyof PageCalls>(
  tabId: number,
  call: Call,
  params: Calls[Call]['params'],
  frameId = 0,
): Promise<Reply<Call>> {
  return valued(() => browser.tabs.sendMessage(tabId, { call, params }, { frameId }));
}

async function valued<T>(ask: () => Promise<unknown>): Promise<T | Failure> {
  try {
    // Calling throws at once, before there is a promise, in a page side that an update has orphaned.
    const reply = await ask();
    return reply === undefined ? { error: 'No answer.' } : (reply as T);
  } catch (error) {
    return failureOf(error);
  }
}
