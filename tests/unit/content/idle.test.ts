import { afterEach, expect, test, vi } from 'vitest';
import { inIdle } from '../../../src/content/idle.ts';
import { sliceMost } from '../../../src/content/times.ts';

afterEach(() => vi.unstubAllGlobals());

/** An idle moment of 50 ms each time, on a clock that only the work moves. */
function idleMoments(): { count: number; work(steps: number, each: number): Generator<undefined, string> } {
  const moments = {
    count: 0,
    *work(steps: number, each: number): Generator<undefined, string> {
      for (let i = 0; i < steps; i++) {
        now += each;
        yield;
      }
      return 'done';
    },
  };
  let now = 0;
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestIdleCallback', (run: (deadline: object) => void) => {
    moments.count++;
    const began = now;
    queueMicrotask(() => run({ timeRemaining: () => 50 - (now - began) }));
  });
  return moments;
}

test('a long idle moment is not taken whole: the page may be needed in it', async () => {
  const moments = idleMoments();
  expect(await inIdle(moments.work(20, 2), new AbortController().signal)).toBe('done');
  expect(moments.count).toBeGreaterThanOrEqual((20 * 2) / (sliceMost + 2));
});

test('short work is done in one', async () => {
  const moments = idleMoments();
  await inIdle(moments.work(3, 0.5), new AbortController().signal);
  expect(moments.count).toBe(1);
});

test('it ends when the signal aborts', async () => {
  const moments = idleMoments();
  const stop = new AbortController();
  stop.abort(new Error('over'));
  await expect(inIdle(moments.work(3, 0.5), stop.signal)).rejects.toThrow('over');
});
