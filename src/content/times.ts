/** Every wait of the page side, in milliseconds, each with its reason. What the reader sets (`delay`) is not here. */

/**
 * Share of the delay after which the card and its content are fetched: early enough that they are there at its end,
 * late enough that a pointer passing over a line of names asks for nothing.
 */
export const prepareShare = 0.4;

/** From leaving the mention or the card until it closes: time to cross the gap between them. Wikipedia's previews use 300. */
export const leave = 300;

/** A scan may wait this long for an idle moment; a busy page gets it anyway, in slices. */
export const idleTimeout = 2000;

/** Least time left in an idle moment that is worth starting a slice for. */
export const idleLeast = 3;

/** Longest slice of our work, where the idle moment would last longer. */
export const sliceMost = 5;

/** After a change, pages go on changing: one scan for all of it. Each scan doubles the wait for the next one … */
export const rescanFirst = 1000;
/** … up to here, so that a page that never rests costs two scans a minute. */
export const rescanMost = 30_000;
/** A page that was left alone for this long has rested: the next change is met at once again. */
export const rested = 10_000;

/** When the worker does not answer at the start, it is asked again after this, then twice as long each time. */
export const again = 1000;
