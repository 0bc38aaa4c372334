/** After an update, pages that are open already get the new page side: the old one has lost its worker. */
import { browser } from '../shared/browser.ts';
import { contentFiles } from './content-files.ts';

/** Listens; called once, at module scope. Sites that the reader added get theirs with the next page. */
export function renewOpenPages(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void renew();
  });
}

async function renew(): Promise<void> {
  const { js, css, origin, matches } = contentFiles();
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // A tab may go, or be a page where no extension may run: the others get theirs all the same.
    await browser.scripting
      .insertCSS({ target, files: css, origin })
      .then(() => browser.scripting.executeScript({ target, files: js }))
      .catch(() => undefined);
  }
}
