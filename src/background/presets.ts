/**
 * Applies what an administrator has set: settings once, locked ones again whenever somebody changes them, packs as soon as
 * their address answers. The page side knows nothing of it and reads plain settings.
 */
import { browser } from '../shared/browser.ts';
import { readPresets } from '../shared/managed.ts';
import { parsePresets } from '../shared/presets.ts';
import { defaults, type Settings } from '../shared/settings.ts';
import { changeSettings, readSettings } from '../shared/store.ts';
import { applyPackPresets } from './packs/presets.ts';

/** What was applied last, in `storage.local`: a preset is a start, not a cage, unless it is locked. */
const APPLIED = 'presetsApplied';

/** Listens, and applies when the worker's life begins with an event that may have changed something. */
export function keepPresets(): void {
  const { runtime, storage } = browser;
  runtime.onInstalled.addListener(again);
  runtime.onStartup.addListener(again);
  storage.onChanged.addListener((changes, area) => {
    if (
      area === 'managed' ||
      (area !== 'session' && Object.keys(changes).some((key) => key.split('.')[0]! in defaults))
    )
      again();
  });
}

let latest: Promise<unknown> = Promise.resolve();

/** One after the other: applying changes settings, which is heard here again. */
function again(): void {
  latest = latest.then(apply).catch((error: unknown) => console.warn('Backgrounder: presets.', error));
}

async function apply(): Promise<void> {
  const presets = await readPresets();
  const { settings, locked } = presets;
  const now = await readSettings();
  const text = JSON.stringify(presets);
  const isNew = (await browser.storage.local.get(APPLIED))[APPLIED] !== text;
  const wanted: Partial<Settings> = isNew ? { ...settings } : {};
  for (const key of locked) Object.assign(wanted, { [key]: settings[key] ?? defaults[key] });
  const differs = Object.entries(wanted).some(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(now[key as keyof Settings]),
  );
  if (differs) await changeSettings(wanted);
  if (!isNew) return;
  const isNothing = text === JSON.stringify(parsePresets({}));
  if (isNothing) await browser.storage.local.remove(APPLIED);
  else await browser.storage.local.set({ [APPLIED]: text });
  await applyPackPresets(presets.packs);
}
