/** Runs the content script on the sites that the reader has added and granted. */
import { browser } from '../shared/browser.ts';
import { everywhere, originOf } from '../shared/sites.ts';
import { readSettings } from '../shared/store.ts';
import { contentFiles } from './content-files.ts';

const id = 'sites-added';

/** Makes the registered script fit the settings and permissions as they are now. One after the other: granting a site
 * changes settings and permissions at once, and two at a time would register it twice. */
export function registerSites(): Promise<true> {
  const next = latest.then(register, register);
  latest = next;
  return next;
}

let latest: Promise<unknown> = Promise.resolve();

async function register(): Promise<true> {
  const { sitesAdded, where } = await readSettings();
  const { js, css, origin, matches: bundled } = contentFiles();
  const matches: string[] = [];
  for (const site of sitesAdded) {
    const origin = originOf(site);
    // Settings come from other machines by sync, permissions do not.
    if (!bundled.includes(origin) && (await browser.permissions.contains({ origins: [origin] }))) matches.push(origin);
  }
  // One pattern in place of them all. The bundled list has its own script, which would run twice.
  const all = where === 'all' && (await browser.permissions.contains({ origins: [everywhere] }));
  if (all) matches.splice(0, matches.length, everywhere);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length) {
    await browser.scripting.registerContentScripts([
      {
        id,
        matches,
        ...(all && { excludeMatches: bundled }),
        js,
        css,
        // Chromium knows no such key here, and would register nothing.
        ...(origin === 'USER' && { cssOrigin: 'user' as const }),
        runAt: 'document_idle',
        allFrames: true,
        persistAcrossSessions: true,
      },
    ]);
  }
  return true;
}

/** Registers again whenever it may have become wrong. An update of the extension forgets registered scripts. */
export function keepSitesRegistered(): void {
  const { runtime, permissions, storage } = browser;
  runtime.onInstalled.addListener(again);
  runtime.onStartup.addListener(again);
  permissions.onAdded.addListener(again);
  permissions.onRemoved.addListener(again);
  storage.onChanged.addListener((changes) => {
    // A long list is kept in several items: see store.ts.
    if (Object.keys(changes).some((key) => /^(sitesAdded|where)\b/.test(key))) again();
  });
}

function again(): void {
  registerSites().catch((error: unknown) => console.error('Added sites:', error));
}
