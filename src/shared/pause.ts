/** Whether everything pauses. The end of a pause is stored, by `background/pause.ts`. */
import { browser } from './browser.ts';

export const pauseKey = 'pausedUntil';
/** In minutes. A pause that would last longer than any that can be asked for comes from a clock that was set back. */
export const longestPause = 24 * 60;

/** End of the pause that runs now, in milliseconds; undefined when none does. */
export async function pausedUntil(now = Date.now()): Promise<number | undefined> {
  const stored = await browser.storage.local.get(pauseKey).catch(() => ({}) as Record<string, unknown>);
  const until = stored[pauseKey];
  return typeof until === 'number' && until > now && until <= now + longestPause * 60_000 ? until : undefined;
}
