/** Packs of growing size: what importing, opening and searching them costs beside the bundled dataset. Read the ratios. */

import { bundledAround } from '../../scripts/lib/pack-around.ts';
import { loadCompiled } from '../../src/compiler/cached.ts';
import { packFormErrors, packValidator } from '../../src/compiler/pack-schema.ts';
import { detect } from '../../src/dataset/detect.ts';
import type { IndexStore } from '../../src/dataset/indexes.ts';
import { mergeDatasets } from '../../src/dataset/merge.ts';
import { type Dataset, openDataset } from '../../src/dataset/open.ts';
import { compilePack } from '../../src/forms/pack/compile.ts';
import { preparePack } from '../../src/forms/pack/prepare.ts';
import type { Files } from '../../src/forms/write/files.ts';
import { packOf } from '../packs/make.ts';
import { makeNames, makeText, middle } from './material.ts';

const COUNTS = [1_000, 10_000, 100_000];
const ROUNDS = 7;
const TEXT = 100_000;

export async function benchPacks(): Promise<void> {
  const { around, dataset: bundled } = await bundledAround();
  const validate = packValidator();
  const ours = await loadCompiled();
  const page = { lang: 'en', blocks: [{ text: makeText(TEXT, makeNames(2_000)) }] };

  for (let i = 0; i < 20; i++) await detect(bundled, page);
  const kept = await built(ours, bundled);
  const openOurs = await time(ROUNDS, () => opened(ours, bundled, kept));
  const scanOurs = await time(ROUNDS, () => detect(bundled, page));
  console.log(
    `Medians of ${ROUNDS} rounds (imports: 3). The bundled dataset: ${bundled.manifest.entries.length} entries\n`,
  );
  print('opened, with its English index', openOurs, openOurs);
  print(`a page of ${TEXT / 1000} KB scanned`, scanOurs, scanOurs);

  for (const count of COUNTS) {
    const text = packOf(count);
    const prepare = () =>
      preparePack(text, {
        around,
        today: '2026-11-25',
        formError: (pack) => (validate(pack) ? null : (packFormErrors(pack)[0] ?? null)),
      });
    const prepared = prepare();
    const { header, data } = prepared;
    const files = compilePack(prepared, around, 'digest');
    const store = await built(files, bundled);
    const open = async () => {
      const dataset = await opened(files, bundled, store);
      const { id, name, publisher, asOf } = header;
      return mergeDatasets(bundled, [{ dataset, pack: { id, name, publisher, asOf } }]);
    };
    const merged = await open();
    await detect(merged, page);
    const size = (text.length / 1024 / 1024).toFixed(1);
    console.log(`\n${count.toLocaleString('en')} aliases (${data.officials.length} officials, ${size} MB of JSON)`);
    const checking = await time(3, prepare);
    const compiling = await time(3, () => compilePack(prepared, around, 'digest'));
    const indexing = await time(3, () => built(files, bundled));
    print('imported: checked', checking, openOurs);
    print('imported: compiled', compiling, openOurs);
    print('imported: name indexes built', indexing, openOurs);
    print('imported: all of it', checking + compiling + indexing, openOurs);
    print('opened and merged, with its English index', await time(ROUNDS, open), openOurs);
    print('the page scanned, bundled and pack together', await time(ROUNDS, () => detect(merged, page)), scanOurs);
  }
}

/** Opens files as the worker does, up to the point where a page in English can be read. */
async function opened(files: Files, bundled: Dataset, store: IndexStore): Promise<Dataset> {
  const dataset = await openDataset(readerOf(files, bundled), store);
  await dataset.namesFor('en');
  return dataset;
}

/** The indexes of the languages that a pack's names are in, as the worker builds them on import. */
async function built(files: Files, bundled: Dataset): Promise<IndexStore> {
  const kept = new Map<string, ArrayBuffer>();
  const store: IndexStore = {
    read: async (key) => kept.get(key),
    write: async (key, bytes) => void kept.set(key, bytes),
  };
  const dataset = await openDataset(readerOf(files, bundled), store);
  for (const lang of ['en', 'de', 'ru']) await dataset.namesFor(lang);
  return store;
}

function readerOf(files: Files, bundled: Dataset) {
  return async (name: string) => {
    const rules = /^lang\.(\w+)\.json$/.exec(name)?.[1];
    const own = files.get(name);
    if (own) return own.slice().buffer as ArrayBuffer;
    if (!rules) throw new Error(`There is no ${name}.`);
    return new TextEncoder().encode(JSON.stringify(await bundled.rulesFor(rules))).buffer;
  };
}

async function time(rounds: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return middle(times);
}

function print(what: string, ms: number, base: number): void {
  console.log(`  ${what.padEnd(48)}${ms.toFixed(1).padStart(9)} ms${`${(ms / base).toFixed(2)} ×`.padStart(12)}`);
}
