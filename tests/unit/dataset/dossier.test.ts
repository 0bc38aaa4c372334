import { expect, test } from 'vitest';
import { dossier } from '../../../src/dataset/dossier.ts';
import { openDataset } from '../../../src/dataset/open.ts';
import { reader, sample } from './sample.ts';

async function ask(id: string, on: Record<string, number> = {}, url = 'https://elsewhere.example/') {
  return dossier(await openDataset(reader(sample()).read), id, new Map(Object.entries(on)), url, []);
}

test('an entry with the stories that are about it', async () => {
  const found = await ask('denmark');
  expect(found?.entry.name).toBe('Denmark');
  expect(found?.exchanges.map(({ id }) => id)).toEqual(['talks']);
  expect(found?.articles.map(({ id }) => id).sort()).toEqual(['new', 'old']);
  expect(found?.compiledOn).toBe('2026-11-25');
});

test('what else is on the page comes first', async () => {
  expect((await ask('denmark', { norway: 3 }))?.articles[0]?.id).toBe('new');
});

test.each([
  'https://alpha-daily.example/new',
  'https://www.alpha-daily.example/new/?utm_campaign=y#top',
  'http://m.alpha-daily.example/new',
])('the page itself is left out: %s', async (url) => {
  expect((await ask('denmark', {}, url))?.articles.map(({ id }) => id)).toEqual(['old']);
});

test('only stories about the entry', async () => {
  const found = await ask('sweden');
  expect([found?.exchanges.length, found?.articles.length]).toEqual([1, 0]);
});

test.each(['atlantis', '__proto__'])('no entry, no dossier: %s', async (id) => {
  expect(await ask(id)).toBeNull();
});

test('ids on the page that the dataset does not have are no harm', async () => {
  expect((await ask('denmark', { atlantis: 4 }))?.entry.id).toBe('denmark');
});
