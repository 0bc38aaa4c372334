/** Everywhere off for a while. The end is stored: the worker dies long before. */
import { browser } from '../shared/browser.ts';
import { longestPause, pauseKey } from '../shared/pause.ts';

/** Pauses for so many minutes from now; 0 ends a pause. Refuses what is no number of minutes up to a day. */
export async function pause({ minutes }: { minutes: number }): Promise<true> {
  if (typeof minutes !== 'number' || !(minutes >= 0 && minutes <= longestPause))
    throw new Error(`A pause lasts 0 to ${longestPause} minutes.`);
  if (minutes === 0) {
    await browser.alarms.clear(pauseKey);
    await browser.storage.local.remove([pauseKey]);
  } else {
    const when = Date.now() + minutes * 60_000;
    await browser.alarms.create(pauseKey, { when });
    await browser.storage.local.set({ [pauseKey]: when });
  }
  return true;
}

/** Ends pauses in time. Pages hear of it as of any change of what is stored. */
export function endPauses(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === pauseKey) void browser.storage.local.remove([pauseKey]);
  });
}
