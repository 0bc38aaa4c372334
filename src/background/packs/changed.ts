import { browser } from '../../shared/browser.ts';
import { changedKey } from '../../shared/packs.ts';
import { forgetDataset } from '../dataset.ts';

/**
 * The set of packs, or what one of them says, is another one now: the next question opens them anew. Pages that are open
 * listen for whatever is stored, and ask again.
 */
export async function packsChanged(): Promise<void> {
  forgetDataset();
  // Where it cannot be stored, pages hear of it when they are loaded next.
  await browser.storage.local.set({ [changedKey]: crypto.randomUUID() }).catch((error: unknown) => {
    console.warn('Backgrounder: open pages do not hear of the change.', error);
  });
}
