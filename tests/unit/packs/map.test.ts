/** A pack's region has a map where it gives a circle and the land around was drawn; whatever is no such drawing is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledAround } from '../../../scripts/lib/pack-around.ts';
import { buildPack } from '../../../scripts/lib/pack-build.ts';
import { Atlas } from '../../../src/compiler/maps/atlas.ts';
import { circleMap } from '../../../src/compiler/maps/locator.ts';
import { packFormErrors } from '../../../src/compiler/pack-schema.ts';
import type { Region } from '../../../src/core/model.ts';
import { mergeDatasets } from '../../../src/dataset/merge.ts';
import { openDataset } from '../../../src/dataset/open.ts';
import { packPath } from '../../../src/dataset/packed/path.ts';
import { compilePack } from '../../../src/forms/pack/compile.ts';
import { preparePack } from '../../../src/forms/pack/prepare.ts';
import { harbourDesk } from '../../packs/make.ts';
import { around, today } from './around.ts';

const header = 'format: 1\nid: lakes\nname: Lakes\npublisher: Lakes\nlicence: CC0-1.0\nasOf: 2026-11-20\n';
const lake = `type: region
kind: contested
name: Lake Quill
summary: An invented lake.
aliases: { en: [Lake Quill] }
parties: [armenia, azerbaijan]
positions:
  - { party: armenia, noneOnFile: true }
  - { party: azerbaijan, noneOnFile: true }
map: { centre: [45.3, 40.3], radius: 60 }
`;

test('a pack that is built has the land around its circles; the reader’s machine draws the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  mkdirSync(join(folder, 'regions'));
  writeFileSync(join(folder, 'pack.yaml'), header);
  writeFileSync(join(folder, 'regions', 'lake-quill.yaml'), lake);
  const { text, problems } = await buildPack(folder);
  rmSync(folder, { recursive: true });
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);

  const bundled = await bundledAround();
  const prepared = preparePack(text, {
    around: bundled.around,
    today,
    formError: (pack) => packFormErrors(pack)[0] ?? null,
  });
  const files = compilePack(prepared, bundled.around, 'digest');
  const dataset = await openDataset(async (name) => files.get(name)!.slice().buffer as ArrayBuffer);
  const merged = await mergeDatasets(bundled.dataset, [
    { dataset, pack: { id: 'lakes', name: 'Lakes', publisher: 'Lakes', asOf: '2026-11-20' } },
  ]);
  const { map } = (await merged.entry('lake-quill')) as Region;
  expect(map).toEqual(circleMap(new Atlas(), [45.3, 40.3], 60, true));
});

const packed = (path: string) => packPath(path);
const withLand = (mapLand: string) =>
  harbourDesk((pack) => {
    (pack.regions as object[]).push({
      id: 'lake-quill',
      type: 'region',
      kind: 'place',
      name: 'Lake Quill',
      summary: 'An invented lake.',
      map: { centre: [45.3, 40.3], radius: 60 },
      mapLand,
    });
  });
const prepare = (text: string) =>
  preparePack(text, { around, today, formError: (pack) => packFormErrors(pack)[0] ?? null });

test('land in the box is let through', () => {
  expect(() => prepare(withLand(packed('M-4-4l100 0 0 100zM200 100l80 0 4 60z')))).not.toThrow();
  expect(() => prepare(withLand(''))).not.toThrow();
});

test.each([
  ['land beyond the box', packed('M0 0l300 0 0 100z'), /regions\[1\]\.mapLand \(lake-quill\): this is no land/],
  ['a ring of two points', packed('M0 0l10 10z'), /this is no land/],
  ['half a point', `${packed('M0 0l10 10 5 5z')}#`, /this is no land/],
  ['half a number', `${packed('M0 0l10 10 5 5z')}~`, /this is no land/],
  ['an empty ring', `${packed('M0 0l10 10 5 5z')}  `, /this is no land/],
  ['half a border', '!###', /this is no land/],
  ['markup', '"/><script>', /mapLand/],
  ['a path as it is', 'M0 0l10 10 5 5z', /this is no land/],
  ['letters that are none', 'ä', /mapLand/],
  ['a drawing without end', packed('M0 0l1 1 1 1z').repeat(2000), /mapLand is a text of/],
])('%s is refused', (_, land, words) => {
  expect(() => prepare(withLand(land))).toThrow(words);
});
