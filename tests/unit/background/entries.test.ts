/** Entries by name, for the settings. */
import { expect, test, vi } from 'vitest';

const named = (...all: [id: string, name: string][]) => ({
  rows: { length: all.length, at: (number: number) => all[number] && { id: all[number][0] } },
  stubs: vi.fn(async (ids: string[]) =>
    ids.map((id) => ({ id, name: all.find(([own]) => own === id)?.[1], summary: `About ${id}.` })),
  ),
});
const base: [string, string][] = [
  ['cote-divoire', 'Côte d’Ivoire'],
  ['equatorial-guinea', 'Equatorial Guinea'],
  ['guinea', 'Guinea'],
  ['burma', 'Myanmar'],
];
const bundled = named(...base);
vi.mock('../../../src/background/bundled.ts', () => ({ bundled: async () => bundled }));
vi.mock('../../../src/background/dataset.ts', () => ({
  dataset: async () => named(...base, ['new-guinea-post', 'The New Guinea Post']),
}));
const { findEntries } = await import('../../../src/background/entries.ts');
const names = async (text: string) => (await findEntries({ text })).found.map(({ name }) => name);

test('by a part of the name, with those that begin with it first, and those of packs by their ids', async () => {
  expect(await names('guinea')).toEqual(['Guinea', 'Equatorial Guinea', 'The New Guinea Post']);
});

test('without regard to marks and capitals; by the id, too', async () => {
  expect(await names(' COTE')).toEqual(['Côte d’Ivoire']);
  expect(await names('burm')).toEqual(['Myanmar']);
  expect(await names('narnia')).toEqual([]);
});

test('all of them without a text; names are read once', async () => {
  expect((await findEntries({ text: '' })).count).toBe(5);
  expect(bundled.stubs).toHaveBeenCalledTimes(1);
});

test('many are counted, and the first of them shown', async () => {
  base.push(...Array.from({ length: 60 }, (_, i): [string, string] => [`isle-${i}`, `Isle ${i}`]));
  vi.resetModules();
  vi.doMock('../../../src/background/bundled.ts', () => ({ bundled: async () => named(...base) }));
  const again = await import('../../../src/background/entries.ts');
  const { count, found } = await again.findEntries({ text: 'isle' });
  expect([count, found.length]).toEqual([60, 40]);
});
