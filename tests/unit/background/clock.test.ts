/** A clock that was set back makes everything noted before it lie far in the future. */
import { expect, test, vi } from 'vitest';
import { atLatest, nextCheck } from '../../../src/background/packs/due.ts';
import { fakeBrowser } from '../shared/fake-browser.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 25);

test('a pack is looked for within days, not after the year that the clock lost', () => {
  const noted = nextCheck(now + 365 * day, 0);
  expect(atLatest(noted, now)).toBeLessThan(now + 4 * day);
});

test('without a change of the clock the check stays where it was', () => {
  for (const failures of [0, 1, 3, 20]) {
    const noted = nextCheck(now, failures, 0.999);
    expect(atLatest(noted, now)).toBe(noted);
  }
});

test('a pause ends, though its end lies a year ahead now', async () => {
  vi.resetModules();
  const fake = fakeBrowser();
  const { pausedUntil } = await import('../../../src/shared/pause.ts');
  fake.storage.local.held.pausedUntil = now + 365 * day;
  expect(await pausedUntil(now)).toBeUndefined();
  fake.storage.local.held.pausedUntil = now + 60_000;
  expect(await pausedUntil(now)).toBe(now + 60_000);
});
