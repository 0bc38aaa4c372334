/** Hears that packs have changed: by the daily look for newer ones, or in another window of the settings. */
import { browser } from '../../shared/browser.ts';
import { changedKey } from '../../shared/packs.ts';

export function watchPacks(heard: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[changedKey]) heard();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
