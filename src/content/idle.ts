/** Runs work in idle slices. */
import { idleLeast, idleTimeout, sliceMost } from './times.ts';

/** Runs a generator, a step at a time, while the page is idle; rejects when the signal aborts. */
export async function inIdle<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const deadline = await new Promise<IdleDeadline>((resolve) => {
      requestIdleCallback(resolve, { timeout: idleTimeout });
    });
    signal.throwIfAborted();
    // An idle moment may last 50 ms, and a reader who begins to scroll in it would wait for its end.
    const end = performance.now() + sliceMost;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end && deadline.timeRemaining() > idleLeast);
  }
}
