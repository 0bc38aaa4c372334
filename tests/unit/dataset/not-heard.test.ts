import { describe, expect, test } from 'vitest';
import type { Exchange, Region } from '../../../src/core/model.ts';
import { notHeard } from '../../../src/dataset/not-heard.ts';
import type { Dataset } from '../../../src/dataset/open.ts';

const source = { url: 'https://a.example/', title: 'A', outlet: 'A', opened: '2026-11-25' };
const statement = (party: string, saidOn: string, text: string): Exchange['statements'][number] => ({
  id: text,
  speaker: party,
  speakerName: `speaker of ${party}`,
  party,
  partyName: party,
  office: 'Minister',
  saidOn,
  publishedOn: saidOn,
  where: 'a speech',
  text,
  replies: [],
  sources: [source],
});
const talks: Exchange = {
  type: 'exchange',
  id: 'talks',
  title: 'Talks',
  about: ['isles'],
  statements: [statement('north', '2025-01-01', 'old words'), statement('south', '2026-05-01', 'new words')],
};
const isles: Region = {
  type: 'region',
  id: 'isles',
  kind: 'contested',
  name: 'Isles',
  summary: 'Islands.',
  facts: [],
  exchanges: ['talks'],
  articles: [],
  ownNames: [],
  timeline: [],
  parties: ['north', 'south', 'east'],
  positions: [
    { party: 'north', partyName: 'North', text: 'Holds them.', heldOn: '2025-06-01', byName: 'Ada', sources: [source] },
    { party: 'south', partyName: 'South', text: 'Claims them.', heldOn: '2024-01-01', sources: [source] },
    { party: 'east', partyName: 'East', noneOnFile: true },
  ],
};
/** `minister` speaks for the second entry, south. */
const dataset = {
  rows: [{ id: 'isles' }, { id: 'south' }, { id: 'minister', country: 1 }],
  numberOf: (id: string) =>
    new Map([
      ['isles', 0],
      ['south', 1],
      ['minister', 2],
    ]).get(id),
  story: async (id: string) => (id === 'talks' ? talks : null),
} as unknown as Dataset;

describe('nobody is missing', () => {
  test.each<[what: string, entry: Region, speaking: string[]]>([
    ['all speak', isles, ['north', 'south', 'east']],
    ['the region is not contested', { ...isles, parties: [] }, []],
    ['it has one party', { ...isles, parties: ['north'] }, []],
  ])('%s', async (_, entry, speaking) => {
    expect(await notHeard(dataset, entry, speaking)).toEqual([]);
  });
});

test('who does not speak, in the order of the parties, with the newest of position and statements', async () => {
  const found = await notHeard(dataset, isles, []);
  expect(found.map(({ party, latest }) => [party, latest?.text, latest?.by])).toEqual([
    ['north', 'Holds them.', 'Ada'],
    ['south', 'new words', 'speaker of south'],
    ['east', undefined, undefined],
  ]);
});

test('an official speaks for the state', async () => {
  expect((await notHeard(dataset, isles, ['minister'])).map(({ party }) => party)).toEqual(['north', 'east']);
});
