/** A bounded run of the fuzz targets; `npm run fuzz` runs them for as long as one likes, guided by coverage. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { scraps } from '../fuzz/scraps.ts';
import { targets } from '../fuzz/targets.ts';

const scrap = fc.constantFrom(...scraps);
/** Text as UTF-16 bytes as often as raw bytes: raw ones alone never spell a name. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 }).map((parts) => {
    const units = new Uint16Array(
      [...parts.join('')].flatMap((c) => [...Array(c.length).keys()].map((i) => c.charCodeAt(i))),
    );
    return new Uint8Array([1, ...new Uint8Array(units.buffer)]);
  }),
  fc.array(scrap, { minLength: 1, maxLength: 2 }).map((parts) => new TextEncoder().encode(parts.join(''))),
);

describe('no input breaks a promise', () => {
  test.each(Object.entries(targets))('%s', { timeout: 120_000 }, (_, target) => {
    fc.assert(
      fc.property(bytes, (data) => target(data)),
      { numRuns: 3000 },
    );
  });
});
