/** Keyboard shortcuts, which the browser lets the reader change. */
import { browser } from '../shared/browser.ts';
import { sendToPage } from '../shared/send.ts';

/** Answers the manifest's commands on the page of the active tab. Where we do not run, nothing happens. */
export function obeyCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id === undefined) return;
    if (command === 'next-mention') await sendToPage(id, 'jump', { step: 1 });
    if (command === 'previous-mention') await sendToPage(id, 'jump', { step: -1 });
    if (command === 'open-card') await sendToPage(id, 'open', {});
  });
}
