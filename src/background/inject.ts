/** Puts our scripts into pages. */
import type { Runtime } from 'webextension-polyfill';
import cardFile from '../card/card.iife.tsx?script';
import { browser } from '../shared/browser.ts';
import type { WorkerCalls } from '../shared/messages.ts';
import { contentFiles } from './content-files.ts';

/** Injects the card into the frame that asks. Not web-accessible: a page could find us by trying to fetch it. */
export async function injectCard({ tab, frameId }: Runtime.MessageSender): Promise<true> {
  if (tab?.id === undefined) throw new Error('The card was asked for from no tab.');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [cardFile],
  });
  return true;
}

/** Runs the content script in a tab, by the reader's click (`activeTab`). Rejects with a sentence where none may run. */
export async function runHere({ tabId }: WorkerCalls['runHere']['params']): Promise<true> {
  const { js, css, origin } = contentFiles();
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: css, origin });
    // Before the script, which asks for its orders at once: where the reader wants to be asked, this was the answer.
    await browser.scripting.executeScript({
      target,
      func: () => {
        globalThis.__backgrounderAsked = true;
      },
    });
    await browser.scripting.executeScript({ target, files: js });
  } catch {
    // The browsers' own words differ and speak of manifests.
    throw new Error('The browser lets no extension run on this page.');
  }
  return true;
}
