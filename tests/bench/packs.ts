/** Packs of growing size: what importing, opening and searching them costs beside the bundled dataset. Read the ratios. */

import { bundledAround } from '../../scripts/lib/pack-around.ts';
import { loadCompiled } from '../../src/compiler/cached.ts';
import { packFormErrors, packValidator } from '../../src/compiler/pack-schema.ts';
import { detect } from '../../src/dataset/detect.ts';
import type { IndexStore } from '../../src/dataset/indexes.ts';
import { mergeDatasets } from '../../src/dataset/merge.ts';
import { type Dataset, openDataset } from '../../src/dataset/open.ts';
import { compiling } from '../../src/forms/pack/compile.ts';
import { ownLanguages } from '../../src/forms/pack/languages.ts';
import type { Pieces } from '../../src/forms/pack/pieces.ts';
import { preparing } from '../../src/forms/pack/prepare.ts';
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
  console.log(`Medians of ${ROUNDS} rounds (imports: 3). The bundled dataset: ${bundled.rows.length} entries\n`);
  print('opened, with its English index', openOurs, openOurs);
  print(`a page of ${TEXT / 1000} KB scanned`, scanOurs, scanOurs);

  for (const count of COUNTS) {
    const text = packOf(count);
    const formError = (pack: unknown) => (validate(pack) ? null : (packFormErrors(pack)[0] ?? null));
    const pieces: number[] = [];
    const inTime = <Result>(work: Pieces<Result>): Result => {
      for (;;) {
        const start = performance.now();
        const step = work.next();
        pieces.push(performance.now() - start);
        if (step.done) return step.value;
      }
    };
    const prepare = () => inTime(preparing(text, { around, today: '2026-11-25', formError }));
    const prepared = prepare();
    const { header, data } = prepared;
    const compile = () => inTime(compiling(prepared, around, 'digest'));
    const files = compile();
    const store = await built(files, bundled);
    const read = readerOf(files, bundled);
    const label = { id: header.id, name: header.name, publisher: header.publisher, asOf: header.asOf };
    const merge = (dataset: Dataset) => mergeDatasets(bundled, [{ dataset, pack: label }]);
    const open = async () => merge(await opened(files, bundled, store));
    const merged = await open();
    await detect(merged, page);
    const size = (text.length / 1024 / 1024).toFixed(1);
    console.log(`\n${count.toLocaleString('en')} aliases (${data.officials.length} officials, ${size} MB of JSON)`);

    pieces.length = 0;
    const checking = await time(3, prepare);
    const compilation = await time(3, compile);
    const indexing = await time(3, async () => {
      const start = performance.now();
      const store = await built(files, bundled);
      for (const _ of store.languages) pieces.push((performance.now() - start) / store.languages.length);
    });
    print('imported: checked', checking, openOurs);
    print('imported: compiled', compilation, openOurs);
    print('imported: name indexes built', indexing, openOurs);
    print('imported: all of it', checking + compilation + indexing, openOurs);
    print('imported: longest piece, in which no page is answered', Math.max(...pieces), openOurs);

    print('opened: the list of entries', await time(ROUNDS, () => openDataset(read, store)), openOurs);
    const dataset = await openDataset(read, store);
    print('opened: merged with the bundled dataset', await time(ROUNDS, () => merge(dataset)), openOurs);
    const index = await time(ROUNDS, async () => (await openDataset(read, store)).namesFor('en'));
    print('opened: the list and its English index', index, openOurs);
    print('opened: all of it', await time(ROUNDS, open), openOurs);
    const ids = data.officials.slice(0, 10).map(({ id }) => id);
    print('the first list of ten of its names', await time(ROUNDS, async () => (await open()).stubs(ids)), openOurs);
    print('the first card of one', await time(ROUNDS, async () => (await open()).entry(ids[0]!)), openOurs);
    print('the page scanned, bundled and pack together', await time(ROUNDS, () => detect(merged, page)), scanOurs);
  }
}

/** Opens files as the worker does, up to the point where a page in English can be read. */
async function opened(files: Files, bundled: Dataset, store: IndexStore): Promise<Dataset> {
  const dataset = await openDataset(readerOf(files, bundled), store);
  await dataset.namesFor('en');
  return dataset;
}

/** The indexes that the worker builds on import. */
async function built(files: Files, bundled: Dataset): Promise<IndexStore & { languages: string[] }> {
  const kept = new Map<string, ArrayBuffer>();
  const store: IndexStore = {
    read: async (key) => kept.get(key),
    write: async (key, bytes) => void kept.set(key, bytes),
  };
  const dataset = await openDataset(readerOf(files, bundled), store);
  const languages = ownLanguages(files, dataset.manifest);
  for (const lang of languages) await dataset.namesFor(lang);
  return { ...store, languages };
}

function readerOf(files: Files, bundled: Dataset) {
  return async (name: string) => {
    const own = files.get(name);
    if (own) return own.slice().buffer as ArrayBuffer;
    const rules = /^lang\.(\w+)\.json$/.exec(name)?.[1];
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
