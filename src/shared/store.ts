/**
 * Where settings are kept: `storage.sync`, or `storage.local` where there is no sync. One key a setting, and only what
 * differs from the default, so that a new default reaches everybody who did not choose otherwise.
 */
import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { failureOf } from './failure.ts';
import { defaults, parse, type Settings } from './settings.ts';

/** Reads the settings. Never rejects: what cannot be read is at its default. */
export async function readSettings(): Promise<Settings> {
  try {
    return parse(await (await area()).get(null));
  } catch {
    return parse({});
  }
}

/** Hears of every change, in this or another part of the extension or on another machine. */
export function watchSettings(heard: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = async (_changes: unknown, name: string) => {
    if (name !== 'sync' && name !== 'local') return;
    const settings = await readSettings();
    if (!signal.aborted) heard(settings);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listen));
}

/** Changes some settings and returns all. Rejects with a sentence when they cannot be stored; nothing is lost then. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const store = await area();
  const next = parse({ ...(await readSettings()), ...change });
  const changed: Partial<Record<string, unknown>> = {};
  const back: string[] = [];
  for (const key of Object.keys(defaults) as (keyof Settings)[]) {
    if (!(key in change)) continue;
    const own = difference(next[key], defaults[key]);
    if (own === undefined) back.push(key);
    else changed[key] = own;
  }
  try {
    await store.set(changed);
    await store.remove(back);
  } catch (error) {
    throw new Error(`The settings could not be stored: ${failureOf(error).error}`);
  }
  return next;
}

/** What of `value` differs from `base`, by key for records; undefined when nothing does. */
function difference(value: unknown, base: unknown): unknown {
  if (JSON.stringify(value) === JSON.stringify(base)) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = base as Record<string, unknown>;
  return Object.fromEntries(Object.entries(value).filter(([key, own]) => own !== given[key]));
}

let chosen: Promise<Storage.StorageArea> | undefined;

/** Chosen once: a sync area that fails later must not make two half-filled stores. Firefox can have sync switched off. */
function area(): Promise<Storage.StorageArea> {
  const { sync, local } = browser.storage;
  chosen ??= sync.get('delay').then(
    () => sync,
    () => local,
  );
  return chosen;
}
