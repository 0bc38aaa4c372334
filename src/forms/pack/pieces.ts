/** Long work in pieces: whoever does it may do something else after each. */

/** Gives way at each `yield`. */
export type Pieces<Result> = Generator<undefined, Result>;

export function atOnce<Result>(work: Pieces<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Waits for `pause` after each piece. */
export async function inPieces<Result>(work: Pieces<Result>, pause: () => Promise<void>): Promise<Result> {
  let step = work.next();
  while (!step.done) {
    await pause();
    step = work.next();
  }
  return step.value;
}
