/** What an administrator may set, and what is left out of it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePresets } from '../../../src/shared/presets.ts';
import { defaults } from '../../../src/shared/settings.ts';

test('nothing set is nothing', () => {
  for (const stored of [undefined, null, [], 'x', { packs: 1, settings: [], locked: {} }])
    expect(parsePresets(stored)).toEqual({ packs: [], settings: {}, locked: [] });
});

test('what is of the right form is taken, the rest is left out', () => {
  const presets = parsePresets({
    packs: [
      'https://packs.test/a.json',
      'http://packs.test/b.json',
      'https://me@packs.test/c',
      7,
      'https://packs.test/a.json',
    ],
    settings: { delay: 500, underline: 'red', sitesOff: ['example.org', '<b>'], unknown: 1 },
    locked: ['delay', 'toString', 'unknown'],
  });
  expect(presets).toEqual({
    packs: ['https://packs.test/a.json'],
    settings: { delay: 500, underline: defaults.underline, sitesOff: ['example.org'] },
    locked: ['delay'],
  });
});

test('the schema for administrators knows every setting', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  // A list of single readers' misses is nobody's policy.
  const settings = Object.keys(defaults).filter((key) => key !== 'ignored');
  expect(Object.keys(properties.settings.properties).sort()).toEqual(settings.sort());
  expect(Object.keys(properties)).toEqual(['packs', 'settings', 'locked']);
});
