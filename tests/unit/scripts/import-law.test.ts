import { expect, test } from 'vitest';
import { importsOf, objection } from '../../../scripts/lib/import-law.ts';

const code = false;
const types = true;

test.each<[file: string, from: string, typeOnly: boolean]>([
  ['core/rank/score.ts', '../model.ts', code],
  ['dataset/open.ts', '../core/names/open.ts', code],
  ['compiler/write.ts', 'node:fs', code],
  ['compiler/write.ts', '../dataset/files.ts', code],
  ['background/main.ts', '../dataset/open.ts', code],
  ['background/inject.ts', '../card/card.iife.tsx?script', code],
  ['shared/messages.ts', '../core/model.ts', types],
  ['shared/browser.ts', 'webextension-polyfill', code],
  ['card/Card.tsx', '../ui/reasons.ts', code],
  ['popup/List.tsx', '../core/model.ts', types],
  ['content/dwell/machine.ts', './state.ts', code],
])('%s may import %s', (file, from, typeOnly) => {
  expect(objection(file, { from, typeOnly })).toBeUndefined();
});

test.each<[file: string, from: string, typeOnly: boolean, why: RegExp]>([
  ['core/names/open.ts', '../../dataset/open.ts', code, /core may not import dataset/],
  ['core/names/open.ts', '../../dataset/open.ts', types, /core may not import dataset/],
  ['core/names/open.ts', 'node:fs', code, /core imports only our own files/],
  ['core/names/open.ts', 'preact', code, /core imports only our own files/],
  ['dataset/open.ts', '../shared/settings.ts', code, /dataset may not import shared/],
  ['compiler/write.ts', '../dataset/open.ts', code, /compiler may not import dataset/],
  ['shared/settings.ts', '../core/text/fold.ts', code, /only types of core/],
  ['shared/settings.ts', '../ui/reasons.ts', code, /shared may not import ui/],
  ['card/Card.tsx', '../core/rank/score.ts', code, /only types of core/],
  ['card/Card.tsx', '../popup/List.tsx', code, /card may not import popup/],
  ['popup/main.tsx', '../background/main.ts', code, /popup may not import background/],
  ['background/main.ts', '../content/paint.ts', code, /background may not import content/],
  ['content/scan.ts', 'node:path', code, /where "node:path" does not exist/],
  ['content/scan.ts', '../../scripts/lib/run.ts', code, /outside src/],
  ['attic/old.ts', './x.ts', code, /a room that the law does not know/],
])('%s may not import %s (types only: %s)', (file, from, typeOnly, why) => {
  expect(objection(file, { from, typeOnly })).toMatch(why);
});

test('every form of import is seen, with its line', () => {
  const text = [
    `import type { A } from './a.ts';`,
    `import { type B, c } from './b.ts';`,
    `import './d.ts';`,
    `export * from './e.ts';`,
    `export type { F } from './f.ts';`,
    `export const g = () => import('./g.ts');`,
  ].join('\n');
  expect(importsOf('core/x.ts', text)).toEqual([
    { from: './a.ts', typeOnly: true, line: 1 },
    { from: './b.ts', typeOnly: false, line: 2 },
    { from: './d.ts', typeOnly: false, line: 3 },
    { from: './e.ts', typeOnly: false, line: 4 },
    { from: './f.ts', typeOnly: true, line: 5 },
    { from: './g.ts', typeOnly: false, line: 6 },
  ]);
});
