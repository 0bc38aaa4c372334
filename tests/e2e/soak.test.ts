/** A minute of what `npm run soak` does for an hour: nothing may sound on a console, and nothing may pile up. */
import { expect, test } from 'vitest';
import { soak } from '../soak/soak.ts';
import type { ChromiumDriver } from './chromium.ts';
import { start, timeouts } from './setup.ts';

const minutes = 1;

test('reading on and on leaves nothing behind', { timeout: minutes * 60_000 + 2 * timeouts.test }, async () => {
  const session = await start('chromium');
  try {
    const soaked = await soak(session.driver as ChromiumDriver, minutes);
    expect(soaked.errors).toEqual([]);
    expect(soaked.cards).toBe(soaked.hovers);
    const { samples } = soaked;
    expect(samples.length).toBeGreaterThan(1);
    // As many listeners at the end as after the first visits: a page that is left takes its own along.
    expect(samples.at(-1)!.listeners).toBeLessThanOrEqual(samples[1]!.listeners);
    // Between two samples it goes up and down by 80 KB; a page's worth of us kept on each visit would be many times that.
    expect(samples.at(-1)!.heap - samples[1]!.heap).toBeLessThan(256 * 1024);
  } finally {
    await session.end();
  }
});
