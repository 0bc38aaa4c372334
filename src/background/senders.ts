/** Who may ask what. That a sender is this extension is checked before (`shared/answer.ts`). */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';

/** Our content script, in a tab's page. */
export function fromPage(sender: Runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && !isOurs(sender.url);
}

/** A page of the extension: popup, options, paste. Those that change what the extension may do listen to nobody else. */
export function fromSurface(sender: Runtime.MessageSender): boolean {
  return isOurs(sender.url);
}

/** Either. */
export function fromUs(sender: Runtime.MessageSender): boolean {
  return fromPage(sender) || fromSurface(sender);
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}
