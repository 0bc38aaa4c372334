/** A pack extends what is bundled: entries are joined by id and by Wikidata id, and what differs stands side by side. */
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledAround } from '../../../scripts/lib/pack-around.ts';
import { packFormErrors } from '../../../src/compiler/pack-schema.ts';
import type { Official, PackLabel, Region } from '../../../src/core/model.ts';
import { detect } from '../../../src/dataset/detect.ts';
import { dossier } from '../../../src/dataset/dossier.ts';
import { mergeDatasets } from '../../../src/dataset/merge.ts';
import { type Dataset, openDataset } from '../../../src/dataset/open.ts';
import { compilePack } from '../../../src/forms/pack/compile.ts';
import { preparePack } from '../../../src/forms/pack/prepare.ts';
import { harbourDesk, type TestPack } from '../../packs/make.ts';
import { today } from './around.ts';

let bundled: Awaited<ReturnType<typeof bundledAround>>;
beforeAll(async () => {
  bundled = await bundledAround();
});

async function opened(text: string): Promise<{ dataset: Dataset; pack: PackLabel }> {
  const { around, dataset } = bundled;
  const prepared = preparePack(text, { around, today, formError: (pack) => packFormErrors(pack)[0] ?? null });
  const files = compilePack(prepared, around, 'digest');
  const { id, name, publisher, asOf } = prepared.header;
  const read = async (file: string) => {
    const rules = /^lang\.(\w+)\.json$/.exec(file)?.[1];
    const bytes = rules ? new TextEncoder().encode(JSON.stringify(await dataset.rulesFor(rules))) : files.get(file);
    if (!bytes) throw new Error(`no ${file}`);
    return bytes.slice().buffer as ArrayBuffer;
  };
  return { dataset: await openDataset(read), pack: { id, name, publisher, asOf } };
}
const merged = async (...texts: string[]) => mergeDatasets(bundled.dataset, await Promise.all(texts.map(opened)));

interface Loose {
  [key: string]: Loose;
}
const first = (list: unknown) => (list as Loose[])[0]!;
const source = { url: 'https://harbour-gazette.example/x', title: 'X', opened: '2026-11-18' };
const inland = harbourDesk((pack) => {
  Object.assign(pack.pack, { id: 'inland', name: 'Inland desk', publisher: 'Inland Review' });
  delete pack.articles;
  Object.assign(first(pack.officials), { summary: 'Another line.', name: 'Mara Q. Quillon' });
  first(first(pack.officials).posts).role = 'Commissioner of rivers' as unknown as Loose;
  first(first(pack.regions).facts).value = 'Yerevan, below Ararat' as unknown as Loose;
});

test('without packs the bundled dataset itself answers', async () => {
  expect(await mergeDatasets(bundled.dataset, [])).toBe(bundled.dataset);
});

test('a known entry keeps its name, line and facts; what the pack says stands behind its like, with its label', async () => {
  const before = (await bundled.dataset.entry('armenia')) as Region;
  const after = (await (await merged(harbourDesk(), inland)).entry('armenia')) as Region;
  expect({ ...after, facts: [], exchanges: [], articles: [] }).toEqual({
    ...before,
    facts: [],
    exchanges: [],
    articles: [],
  });
  expect(after.facts.filter(({ pack }) => !pack)).toEqual(before.facts);
  const capitals = after.facts.filter(({ label }) => label === 'Capital');
  expect(capitals.map(({ value, pack }) => [value, pack?.publisher])).toEqual([
    ['Yerevan', undefined],
    ['Yerevan, on the Hrazdan', 'Harbour Gazette'],
    ['Yerevan, below Ararat', 'Inland Review'],
  ]);
  const at = after.facts.findIndex(({ label }) => label === 'Capital');
  expect(after.facts.slice(at, at + 3)).toEqual(capitals);
  expect(after.articles).toEqual([...before.articles, 'harbour-desk/harbour-reopens']);
});

test('the name and line under which a page lists a known entry are not the pack’s', async () => {
  const other = harbourDesk((pack) =>
    Object.assign(first(pack.regions), { name: 'Hayastan', summary: 'A line of the desk.' }),
  );
  const ids = ['armenia', 'georgia'];
  expect(await (await merged(other)).stubs(ids)).toEqual(await bundled.dataset.stubs(ids));
});

test('a fact that is the same stands once', async () => {
  const same = harbourDesk((pack) => Object.assign(first(first(pack.regions).facts), { value: 'Yerevan' }));
  const { facts } = (await (await merged(same)).entry('armenia'))!;
  expect(facts.filter(({ label }) => label === 'Capital')).toHaveLength(1);
});

test('the first pack that has an entry names it; the others add to it', async () => {
  const both = await merged(harbourDesk(), inland);
  const quillon = (await both.entry('quillon-mara')) as Official;
  expect([quillon.name, quillon.summary, quillon.pack?.publisher]).toEqual([
    'Mara Quillon',
    'Invented harbour commissioner, for tests.',
    'Harbour Gazette',
  ]);
  expect(quillon.posts.map(({ role, ofName, pack }) => [role, ofName, pack?.publisher])).toEqual([
    ['Harbour commissioner', 'Armenia', undefined],
    ['Commissioner of rivers', 'Armenia', 'Inland Review'],
  ]);
  const [stub] = await both.stubs(['quillon-mara']);
  expect(stub).toEqual({ id: 'quillon-mara', type: 'official', name: quillon.name, summary: quillon.summary });
  const turned = (await (await merged(inland, harbourDesk())).entry('quillon-mara')) as Official;
  expect([turned.name, turned.pack?.publisher]).toEqual(['Mara Q. Quillon', 'Inland Review']);
});

test('an entry with another id and the Wikidata id of a known one is that one', async () => {
  const text = harbourDesk((pack) => {
    pack.regions = [
      { id: 'haiastan', type: 'region', kind: 'country', name: 'Haiastan', summary: 'X.', wikidata: 'Q399' },
    ];
    pack.officials = [{ ...pack.officials![0]!, id: 'harbour-chief', country: 'haiastan' }];
    first(first(pack.officials).posts).of = 'haiastan' as unknown as Loose;
    first(pack.articles).about = ['harbour-chief'] as unknown as Loose;
  });
  const dataset = await merged(text);
  expect(dataset.numberOf('haiastan')).toBeUndefined();
  const chief = (await dataset.entry('harbour-chief')) as Official;
  expect([chief.country, chief.posts[0]!.of]).toEqual(['armenia', 'armenia']);
  expect((await dataset.entry('armenia'))!.name).toBe('Armenia');
});

test('an id that means something else here is an entry of its own, under the name of its pack', async () => {
  const text = harbourDesk((pack) => Object.assign(first(pack.officials), { wikidata: 'Q42' }));
  const other = harbourDesk((pack) => {
    pack.pack.id = 'other';
    pack.organisations = [
      {
        id: 'quillon-mara',
        type: 'organisation',
        name: 'Quillon Ltd',
        summary: 'A company.',
        aliases: { en: ['Quillon Ltd'] },
      },
    ];
    pack.officials = [{ ...pack.officials![0]!, id: 'chief', wikidata: 'Q42', summary: 'Another line.' }];
    Object.assign(first(pack.articles), { about: ['chief', 'quillon-mara'], url: source.url });
  });
  const dataset = await merged(text, other);
  expect((await dataset.entry('other/quillon-mara'))?.name).toBe('Quillon Ltd');
  expect(dataset.numberOf('chief')).toBeUndefined();
  const number = dataset.numberOf('quillon-mara')!;
  expect(dataset.rows.at(number)).toEqual({
    id: 'quillon-mara',
    type: 'official',
    country: dataset.numberOf('armenia'),
  });
  // The story of the second pack is about what it calls by other names.
  const row = (await dataset.about()).find(({ id }) => id.startsWith('other/'));
  expect(row?.about.map((one) => dataset.rows.at(one)!.id).sort()).toEqual(['other/quillon-mara', 'quillon-mara']);
});

test('opening and merging reads rows alone: no stub, no source and no shard', async () => {
  const { around, dataset } = bundled;
  const prepared = preparePack(harbourDesk(), { around, today, formError: () => null });
  const files = compilePack(prepared, around, 'digest');
  const asked: string[] = [];
  const read = async (file: string) => {
    asked.push(file);
    return files.get(file)!.slice().buffer as ArrayBuffer;
  };
  await mergeDatasets(dataset, [
    { dataset: await openDataset(read), pack: { id: 'a', name: 'A', publisher: 'A', asOf: '2026-11-20' } },
  ]);
  expect(asked.sort()).toEqual(['dataset.json', 'wikidata.json']);
});

describe('on a page', () => {
  const page = (text: string) => ({ lang: 'en', blocks: [{ text }] });

  test('names of packs are found beside those that are bundled', async () => {
    const mentions = await detect(
      await merged(harbourDesk(), inland),
      page('Mara Quillon went to Armenia. Later Quillon met Nikol Pashinyan.'),
    );
    expect(mentions.map(({ id, reason }) => [id, reason])).toEqual([
      ['quillon-mara', 'full-name'],
      ['armenia', 'name'],
      // Two packs know the surname, as that of one person.
      ['quillon-mara', 'surname-after-full-name'],
      [expect.stringContaining('pashinyan'), 'full-name'],
    ]);
  });

  test('stories of packs are told with their label; an article that is known stands once', async () => {
    const known = (await bundled.dataset.about()).find(({ type }) => type === 'article')!;
    const story = await bundled.dataset.story(known.id);
    const text = harbourDesk((pack) => {
      (pack.articles as object[]).push({
        ...first(pack.articles),
        id: 'known',
        headline: 'Known',
        url: (story as { url: string }).url,
        about: ['armenia', 'quillon-mara'],
      });
    });
    const told = await dossier(await merged(text), 'quillon-mara', new Map(), '', []);
    expect(told!.articles.map(({ id, headline, pack }) => [id, headline, pack?.publisher])).toEqual([
      ['harbour-desk/harbour-reopens', 'Harbour office reopens after repairs', 'Harbour Gazette'],
    ]);
  });
});

test('positions of one party stand together; "none on file" gives way to one that is', async () => {
  const karabakh = (await bundled.dataset.entry('karabakh')) as Region;
  const text = harbourDesk((pack: TestPack) => {
    (pack.regions as object[]).push({
      id: 'karabakh',
      type: 'region',
      kind: 'contested',
      name: 'Karabakh',
      summary: 'A region.',
      parties: karabakh.parties,
      positions: karabakh.parties.map((party, i) =>
        i === 0
          ? { party, text: 'Another wording.', heldOn: '2026-11-01', sources: [source] }
          : { party, noneOnFile: true },
      ),
    });
  });
  const { positions } = (await (await merged(text)).entry('karabakh')) as Region;
  const [party] = karabakh.parties;
  const own = positions.filter((position) => position.party === party);
  expect(own.map((position) => ('noneOnFile' in position ? '' : position.pack?.publisher))).toEqual([
    undefined,
    'Harbour Gazette',
  ]);
  expect(positions.filter((position) => !('noneOnFile' in position && position.noneOnFile))).toHaveLength(
    karabakh.positions.filter((position) => !('noneOnFile' in position)).length + 1,
  );
  expect(positions.indexOf(own[1]!)).toBe(positions.indexOf(own[0]!) + 1);
});
