/** Settings as a file: what is written is read, and what is wrong is left out by name. */
import { expect, test } from 'vitest';
import { contrast } from '../../../src/options/contrast.ts';
import { readSettingsFile, writeSettings } from '../../../src/options/settings-file.ts';
import { defaults, type Settings } from '../../../src/shared/settings.ts';

const file = (settings: unknown) => readSettingsFile(JSON.stringify({ format: 'backgrounder-settings', settings }));

test('there and back', () => {
  const settings: Settings = {
    ...defaults,
    delay: 900,
    kinds: { region: true, official: false, organisation: true },
    sitesOff: ['b.org'],
    ignored: [{ id: 'nato', name: 'NATO', words: '', site: '' }],
  };
  expect(readSettingsFile(writeSettings(settings))).toEqual({ settings, refused: [] });
});

test.each(['', '<html>', 'null', '[]', '{}', '{"format":"x","settings":{}}', '{"format":"backgrounder-settings"}'])(
  '%s is no file of ours',
  (text) => expect(readSettingsFile(text)).toBeNull(),
);

test('what is wrong is left out by name, and the rest holds', () => {
  expect(
    file({
      delay: 5,
      underline: 'wavy',
      fontFamily: 'x',
      constructor: 1,
      sitesOff: ['a.org', 'no site', 7],
      kinds: { official: 'no' },
      languagesOff: ['english'],
    }),
  ).toEqual({
    settings: { underline: 'wavy', sitesOff: ['a.org'] },
    refused: [
      { key: 'delay', value: '5' },
      { key: 'fontFamily' },
      { key: 'constructor' },
      { key: 'sitesOff', value: '"no site"' },
      { key: 'sitesOff', value: '7' },
      { key: 'kinds', value: '{"official":"no"}' },
      { key: 'languagesOff', value: '["english"]' },
    ],
  });
});

test('contrast as WCAG computes it', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
