import { describe, expect, test } from 'vitest';
import { search } from '../../../src/core/names/index.ts';
import { DatasetError } from '../../../src/dataset/error.ts';
import { formatVersion } from '../../../src/dataset/files.ts';
import { type Dataset, openDataset } from '../../../src/dataset/open.ts';
import { allRows } from '../../../src/dataset/rows.ts';
import { reader, sample } from './sample.ts';

const cut = (bytes: Uint8Array) => bytes.slice(0, bytes.length - 5);

describe('lazily', () => {
  test('opening reads the manifest and nothing else', async () => {
    const { read, reads } = reader(sample());
    await openDataset(read);
    expect(reads).toEqual(['dataset.json']);
  });
  test('what is asked for twice, or twice at once, is read once', async () => {
    const { read, reads } = reader(sample());
    const dataset = await openDataset(read);
    await Promise.all([dataset.entry('denmark'), dataset.entry('denmark'), dataset.about(), dataset.namesFor('en')]);
    await Promise.all([dataset.entry('denmark'), dataset.about(), dataset.namesFor('en'), dataset.rulesFor('en')]);
    expect(reads.length).toBe(new Set(reads).size);
  });
  test('a read that failed is tried again', async () => {
    const files = sample();
    const about = files.get('about.json')!;
    files.delete('about.json');
    const dataset = await openDataset(reader(files).read);
    await expect(dataset.about()).rejects.toThrow(DatasetError);
    files.set('about.json', about);
    expect(await dataset.about()).toHaveLength(3);
  });
});

test('a list on a page reads names and summaries, and no entry', async () => {
  const { read, reads } = reader(sample());
  await (await openDataset(read)).stubs(['denmark', 'norway']);
  expect(reads).toEqual(['dataset.json', 'stubs.json']);
});

describe('what it knows', () => {
  const opened = () => openDataset(reader(sample()).read);
  test('entries and stories', async () => {
    const dataset = await opened();
    expect((await dataset.entry('norway'))?.name).toBe('Norway');
    expect((await dataset.story('talks'))?.type).toBe('exchange');
    expect(dataset.numberOf('sweden')).toBe(2);
  });
  test('stubs, in the order asked for, without those there are not', async () => {
    const stubs = await (await opened()).stubs(['sweden', 'atlantis', 'denmark']);
    expect(stubs.map(({ id }) => id)).toEqual(['sweden', 'denmark']);
    expect(stubs[0]).toEqual({
      id: 'sweden',
      type: 'region',
      name: 'Sweden',
      summary: 'Sweden is a country.',
      kind: 'country',
    });
  });
  test('names', async () => {
    const names = await (await opened()).namesFor('en');
    expect(search(names!, 'in DK today')).toHaveLength(1);
    expect(search(names!, 'Ada Lind said')).toHaveLength(1);
    expect(search(names!, 'A. Lind said')).toHaveLength(1);
  });
  test.each(['atlantis', '__proto__', 'constructor', 'toString', ''])('nothing of "%s"', async (id) => {
    const dataset = await opened();
    expect([
      await dataset.entry(id),
      await dataset.story(id),
      await dataset.namesFor(id),
      await dataset.rulesFor(id),
    ]).toEqual([null, null, null, null]);
  });
});

describe('refused with a sentence', () => {
  const text = (value: string) => new TextEncoder().encode(value);
  test.each<
    [
      what: string,
      file: string,
      bytes: Uint8Array | null,
      ask: (dataset: Dataset) => Promise<unknown>,
      sentence: RegExp,
    ]
  >([
    ['no manifest', 'dataset.json', null, async () => {}, /^The dataset's file dataset.json is missing.$/],
    [
      'a manifest cut off',
      'dataset.json',
      cut(sample().get('dataset.json')!),
      async () => {},
      /dataset.json is damaged/,
    ],
    ['a list for a manifest', 'dataset.json', text('[]'), async () => {}, /does not hold what it should/],
    [
      'a newer format',
      'dataset.json',
      sample({ formatVersion: 99 }).get('dataset.json')!,
      async () => {},
      /update Backgrounder/,
    ],
    ['no format', 'dataset.json', text('{}'), async () => {}, /format undefined/],
    [
      'names cut off',
      'names.latin.json',
      cut(sample().get('names.latin.json')!),
      (d) => d.namesFor('en'),
      /names.latin.json is damaged/,
    ],
    ['no names', 'names.latin.json', null, (d) => d.namesFor('en'), /names.latin.json is missing/],
    [
      'a name of no entry',
      'names.latin.json',
      text('{"languages":["*"],"names":{"name":[[3,"Atlantis"]]}}'),
      (d) => d.namesFor('en'),
      /names.latin.json is damaged: "name"\[0\] names no entry/,
    ],
    ['a shard cut off', 'entries.1.json', cut(sample().get('entries.1.json')!), askAll, /entries.1.json is damaged/],
    ['no sources', 'sources.json', null, askAll, /sources.json is missing/],
    ['sources that are none', 'sources.json', text('{}'), askAll, /sources.json does not hold/],
    ['too few stubs', 'stubs.json', text('[]'), (d) => d.stubs(['denmark']), /stubs.json does not hold/],
    [
      'a row that is none',
      'dataset.json',
      text(`{"formatVersion":${formatVersion},"entries":[["a"]],"shards":{},"scripts":{}}`),
      async () => {},
      /damaged/,
    ],
    ['null for stories', 'about.json', text('null'), (d) => d.about(), /about.json does not hold/],
  ])('%s', async (_, file, bytes, ask, sentence) => {
    const files = sample();
    if (bytes) files.set(file, bytes);
    else files.delete(file);
    const asked = openDataset(reader(files).read).then(ask);
    await expect(asked).rejects.toThrow(DatasetError);
    await expect(asked).rejects.toThrow(sentence);
  });
});

async function askAll(dataset: Dataset): Promise<void> {
  for (const { id } of allRows(dataset.rows)) await dataset.entry(id);
}
