/** Hears from the worker how far it is. */
import { browser } from '../../shared/browser.ts';
import { type PackProgress, progressKey } from '../../shared/packs.ts';
import { steps } from './strings.ts';

/** Calls `heard` with the words for each step, '' at the end. */
export function watchProgress(heard: (words: string) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session' || !changes[progressKey]) return;
    const { step } = (changes[progressKey].newValue ?? {}) as Partial<PackProgress>;
    heard(step ? (steps[step] ?? '') : '');
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
