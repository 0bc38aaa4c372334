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
    return parse(joined(await (await area()).get(null)));
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
  try {
    const stored = Object.keys(await store.get(null));
    const changed: Record<string, unknown> = {};
    const back: string[] = [];
    for (const key of Object.keys(defaults) as (keyof Settings)[]) {
      if (!(key in change)) continue;
      const own = difference(next[key], defaults[key]);
      const parts = own === undefined ? [] : Array.isArray(own) ? partsOf(own) : [own];
      for (const [i, part] of parts.entries()) changed[partKey(key, i)] = part;
      back.push(...stored.filter((name) => numberOf(key, name) >= parts.length));
    }
    await store.set(changed);
    await store.remove(back);
  } catch (error) {
    throw new Error(`The settings could not be stored: ${failureOf(error).error}`);
  }
  return next;
}

/** Sync keeps 8,192 bytes an item, its key and the marks of JSON included. A longer list is kept in several. */
const mostBytes = 7500;
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length + 1;

function partsOf(list: unknown[]): unknown[][] {
  const parts: unknown[][] = [[]];
  let size = 0;
  for (const item of list) {
    size += bytes(item);
    if (size > mostBytes) {
      parts.push([]);
      size = bytes(item);
    }
    parts.at(-1)!.push(item);
  }
  return parts;
}

/** The first part has the setting's own name, as a list had that needed one only. */
function partKey(key: string, number: number): string {
  return number === 0 ? key : `${key}.${number}`;
}

/** Which part of a setting is stored by a name, from 0; -1 when it is none of it. */
function numberOf(key: string, name: string): number {
  if (name === key) return 0;
  const number = name.startsWith(`${key}.`) ? Number(name.slice(key.length + 1)) : 0;
  return number > 0 ? number : -1;
}

/** What is stored, with its lists in one again. */
function joined(stored: Record<string, unknown>): Record<string, unknown> {
  const whole = { ...stored };
  for (const key of Object.keys(defaults)) {
    const names = Object.keys(stored)
      .filter((name) => numberOf(key, name) >= 0)
      .sort((a, b) => numberOf(key, a) - numberOf(key, b));
    if (names.some((name) => name !== key)) whole[key] = names.flatMap((name) => stored[name] ?? []);
  }
  return whole;
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
