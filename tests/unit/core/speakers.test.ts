import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Detector } from '../../../scripts/lib/detector.ts';
import { speakers } from '../../../src/core/heard/speakers.ts';
import type { LanguageRules } from '../../../src/core/language.ts';
import { detect } from '../../../src/dataset/detect.ts';

let detector: Detector;
beforeAll(async () => {
  detector = await Detector.open();
}, 120_000);

/** Ids of the states and organisations that speak in a text, sorted. */
async function speaking(lang: string, text: string): Promise<string[]> {
  const rules = parse(readFileSync(`data/rules/${lang}.yaml`, 'utf8')) as LanguageRules;
  const { dataset } = detector;
  const blocks = text.split('\n').map((line) => ({ text: line }));
  const mentions = await detect(dataset, { lang, blocks });
  const { rows } = dataset;
  const found = speakers(blocks, mentions, rules, ({ id, type }) => {
    if (type !== 'official') return id;
    const country = rows.at(dataset.numberOf(id)!)!.country;
    return country === undefined ? undefined : rows.at(country)!.id;
  });
  return [...found].sort();
}

describe('nobody speaks', () => {
  test.each([
    ['en', 'Russia and Ukraine exchanged prisoners in Istanbul.'],
    ['en', 'He told Azerbaijan that it should wait.'],
    ['en', 'They said Armenia had agreed to the text.'],
    ['en', 'The envoy said Putin had agreed.'],
    ['en', 'Nobody in Azerbaijan was hurt. Officials said the fire was out.'],
    ['en', 'Armenia; nobody else said anything.'],
    ['en', 'A book about Medinsky. It said little.'],
    ['ru', 'Россия не участвовала в переговорах.'],
    ['ru', 'Он сказал, что Армения согласна.'],
    ['de', 'Russland und die Ukraine verhandeln.'],
    ['en', ''],
  ])('%s: %s', async (lang, text) => {
    expect(await speaking(lang, text)).toEqual([]);
  });
});

describe('one speaks and the other is spoken of', () => {
  test.each([
    ['en', 'Russia accused Ukraine of breaking the truce.', ['russia']],
    ['en', 'Moscow said Kyiv had broken the truce.', ['russia']],
    ['en', 'In an answer to Ukraine, Russia said that it would wait.', ['russia']],
    [
      'en',
      "Hajizada, a spokesman for Azerbaijan's Foreign Ministry, told reporters that Karabakh is settled.",
      ['azerbaijan'],
    ],
    ['en', '“It is a disputed region,” said Medinsky.', ['russia']],
    ['en', '"We will wait," said Foreign Minister Ararat Mirzoyan about Azerbaijan.', ['armenia']],
    ['en', "According to Russia's Defence Ministry, drones flew over Ukraine.", ['russia']],
    ['en', 'Medinsky, an aide to President Putin, called Karabakh a disputed region.', ['russia']],
    ['en', 'NATO said it had seen no change in Ukraine.', ['nato']],
    ['ru', '«Это не так», — заявил Песков об Украине.', ['russia']],
    ['ru', 'По словам Пескова, Украина молчит.', ['russia']],
    ['ru', 'Киев заявил, что Россия нарушила перемирие.', ['ukraine']],
    ['uk', 'За словами Зеленського, Росія не готова.', ['ukraine']],
    ['de', 'Moskau zufolge hat die Ukraine angegriffen.', ['russia']],
    ['fr', 'Selon le Kremlin, l’Ukraine a refusé.', ['russia']],
    ['pl', 'Zełenski powiedział, że Rosja nie chce pokoju.', ['ukraine']],
    ['en', 'According to the Kremlin, Ukraine had refused.', ['russia']],
    [
      'tr',
      'Azerbaycan Cumhurbaşkanı İlham Aliyev, Ermenistan’ın anayasasını değiştirmesi gerektiğini söyledi.',
      ['azerbaijan'],
    ],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await speaking(lang, text)).toEqual(expected);
  });
});

test('both sides of the seed of it all', async () => {
  const text =
    'Vladimir Medinsky, aide to the Russian president, called Karabakh a disputed region.\nAykhan Hajizada, the spokesman, said that there is no such region in Azerbaijan.';
  expect(await speaking('en', text)).toEqual(['azerbaijan', 'russia']);
});

test('each counts for itself', async () => {
  const text = 'Moscow said it was ready. Kyiv said it was not.';
  expect(await speaking('en', text)).toEqual(['russia', 'ukraine']);
});

test('a language without verbs of saying gives nobody words', () => {
  const mention = { block: 0, start: 0, end: 6, id: 'russia', type: 'region', reason: 'name' } as const;
  const blocks = [{ text: 'Russia said no.' }];
  expect([...speakers(blocks, [mention], { lang: 'xx' }, ({ id }) => id)]).toEqual([]);
  expect([...speakers(blocks, [mention], { lang: 'xx', says: ['said'] }, ({ id }) => id)]).toEqual(['russia']);
});
