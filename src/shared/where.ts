/** Changing where Backgrounder runs: the browser is asked for what that needs, and given back what it does not. */
import { browser } from './browser.ts';
import { send } from './send.ts';
import type { Where } from './settings.ts';
import { everywhere } from './sites.ts';

/**
 * Moves to where the reader wants it to run: asks the browser, has `store` keep it, gives back what is not needed any more.
 * To be called right in a click. False when the browser did not grant it; rejects as `store` does.
 */
export async function moveTo(where: Where, before: Where, store: () => Promise<unknown>): Promise<boolean> {
  if (!(await askFor(where))) return false;
  await store();
  if (before === 'all' && where !== 'all') await giveBackAll();
  await send('registerSites', {});
  return true;
}

/** Asks for the sites that `where` needs. Before anything is awaited. False when denied. */
async function askFor(where: Where): Promise<boolean> {
  if (where === 'click') return true;
  const origins = where === 'all' ? [everywhere] : listedSites();
  // Both at once: what is granted need not be asked for, and asking later would be too late for Firefox.
  const granted = browser.permissions.contains({ origins });
  const asking = browser.permissions.request({ origins }).catch(() => false);
  return (await granted) || (await asking);
}

/**
 * Gives back the permission for all sites. Chromium takes the listed ones along, though the manifest requires them: they
 * are asked for again, in the same click.
 */
async function giveBackAll(): Promise<void> {
  await browser.permissions.remove({ origins: [everywhere] }).catch(() => false);
  const origins = listedSites();
  if (!(await browser.permissions.contains({ origins })))
    await browser.permissions.request({ origins }).catch(() => false);
}

/** Match patterns of the bundled list. */
export function listedSites(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}
