/** What an administrator has set, as the browser hands it over. */
import { browser } from './browser.ts';
import { type Presets, parsePresets } from './presets.ts';

/** Nothing where there is no policy: Firefox then rejects, Chrome gives nothing. */
export async function readPresets(): Promise<Presets> {
  try {
    return parsePresets(await browser.storage.managed.get(null));
  } catch {
    return parsePresets({});
  }
}

/** Hears when an administrator has changed something. */
export function watchPresets(heard: () => void, signal: AbortSignal): void {
  const listen = (_: unknown, area: string) => area === 'managed' && heard();
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
