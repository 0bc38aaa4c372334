/** Opens the first page once: when the extension has been installed, not when it was updated. */
import { browser } from '../shared/browser.ts';

const path = 'src/welcome/welcome.html';

export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(path) });
  });
}
