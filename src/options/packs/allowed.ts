/** Asks the reader for the permission to fetch from one host. */
import { browser } from '../../shared/browser.ts';
import type { InstalledPack } from '../../shared/packs.ts';
import { originOf, readAddress } from './address.ts';

/**
 * True when it is there or is given now. Called on a click, and asks at once: after a pause a browser no longer takes the
 * question for the reader's wish. Where it is granted already the browser asks nobody, but some want a click all the same.
 */
export async function isAllowed(origin: string): Promise<boolean> {
  const origins = [origin];
  try {
    if (await browser.permissions.request({ origins })) return true;
  } catch {
    // No click that the browser knows of.
  }
  return browser.permissions.contains({ origins });
}

/** Drops the permission of a pack's host when no other pack needs it. Where it came with the extension it stays. */
export async function giveBack({ id, address = '' }: InstalledPack, all: readonly InstalledPack[]): Promise<void> {
  const hostOf = (text = '') => readAddress(text)?.hostname;
  const url = readAddress(address);
  if (!url || all.some((other) => other.id !== id && hostOf(other.address) === url.hostname)) return;
  await browser.permissions.remove({ origins: [originOf(url)] }).catch(() => false);
}
