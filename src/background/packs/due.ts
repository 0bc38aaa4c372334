/** When a subscribed pack is looked for again. All times in milliseconds. */

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** A pack's readers must not all come at one minute: a day, more or less a sixth of it. */
const JITTER = 4 * HOUR;
const FIRST_RETRY = HOUR / 2;
const LONGEST_RETRY = 3 * DAY;

/**
 * A check that was due far ahead was noted before the clock was set back: at the latest it is made when the longest wait
 * is over by the clock as it is now.
 */
export function atLatest(due: number, now: number): number {
  return Math.min(due, now + 1.2 * LONGEST_RETRY);
}

/** After `failures` failed checks in a row: twice as long each time, three days at most. `random` is in [0, 1). */
export function nextCheck(now: number, failures: number, random = Math.random()): number {
  if (failures === 0) return Math.round(now + DAY + (2 * random - 1) * JITTER);
  const wait = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(failures - 1, 20));
  return Math.round(now + wait * (0.8 + 0.4 * random));
}
