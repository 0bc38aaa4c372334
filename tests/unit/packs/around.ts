/** A small dataset for packs to extend: a state, a region, an organisation. */
import type { PackAround } from '../../../src/forms/pack/around.ts';

export const around: PackAround = {
  types: new Map([
    ['armenia', 'region'],
    ['azerbaijan', 'region'],
    ['karabakh', 'region'],
    ['nato', 'organisation'],
  ]),
  names: new Map([
    ['armenia', 'Armenia'],
    ['azerbaijan', 'Azerbaijan'],
    ['karabakh', 'Karabakh'],
    ['nato', 'NATO'],
  ]),
  countries: [
    { iso: 'AM', id: 'armenia' },
    { iso: 'AZ', id: 'azerbaijan' },
  ],
  outlets: [{ name: 'Alpha Daily', country: 'GB', kind: 'paper', hosts: ['alpha-daily.example'] }],
  loadedWords: [{ level: 'error', instead: 'write "government"', words: ['regime'] }],
  manifest: {
    languages: ['de', 'en', 'ru'],
    scripts: { latin: ['de', 'en'], cyrillic: ['ru'] },
    map: { width: 280, height: 160, credit: 'Natural Earth' },
  },
};

export const today = '2026-11-25';
