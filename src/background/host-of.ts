/** The site that a sender belongs to. */
import type { Runtime } from 'webextension-polyfill';

/** Host of the sender's tab, or of its own page where the tab's address is not shown to us; '' when there is none. */
export function hostOf({ tab, url }: Runtime.MessageSender): string {
  try {
    return new URL(tab?.url ?? url ?? '').hostname;
  } catch {
    return '';
  }
}
