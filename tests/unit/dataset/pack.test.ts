import { describe, expect, test } from 'vitest';
import { search } from '../../../src/core/names/index.ts';
import { mergeHits } from '../../../src/dataset/merge-hits.ts';
import { readPack } from '../../../src/dataset/pack.ts';

const names = (json: unknown, text: string, lang = 'en') =>
  search(readPack(json).namesFor(lang, null), text).flatMap((hit) =>
    hit.readings.map((r) => `${text.slice(hit.start, hit.end)}:${r.kind}`),
  );

describe('names of a pack', () => {
  const official = (name: string) => ({ officials: [{ id: 'x', name }] });
  test.each([
    ['Jane Q. Doe', 'Doe', ['Doe:surname']],
    ['Xi Jinping', 'Xi and Jinping', ['Xi:surname']],
    ['Ursula von der Leyen', 'Von der Leyen and von der Leyen', ['Von der Leyen:surname', 'von der Leyen:surname']],
    ['Bashar al-Assad', 'Assad', ['Assad:surname']],
    ['Lula', 'Lula', ['Lula:full-name']],
  ])('%s in "%s"', (name, text, found) => expect(names(official(name), text)).toEqual(found));

  test('a plain list of aliases counts in every language, a list by language only there', () => {
    const json = { entries: [{ type: 'region', id: 'x', name: 'Exland', aliases: { de: ['Exland-Mark'] } }] };
    expect(names(json, 'Exland-Mark', 'de')).toEqual(['Exland-Mark:name']);
    expect(names(json, 'Exland-Mark', 'fr')).toEqual(['Exland:name']);
  });

  test('entries with an id that is known are the same entry', () => {
    const pack = readPack({
      entries: [
        { type: 'region', id: 'russia', name: 'Russia' },
        { type: 'official', id: 'doe', name: 'Jane Doe', country: 'russia' },
      ],
    });
    const { entries, numbers } = pack.join([
      { id: 'ukraine', type: 'region' },
      { id: 'russia', type: 'region', iso: 'RU' },
    ]);
    expect(numbers).toEqual([1, 2]);
    expect(entries[2]).toEqual({ id: 'doe', type: 'official', country: 1 });
  });
});

describe('a bad pack is refused with the place', () => {
  test.each([
    [[], 'JSON object'],
    [{ entries: {} }, '"entries" is not a list'],
    [{ entries: [] }, 'no region, official or organisation'],
    [{ entries: [{ type: 'planet', id: 'x', name: 'X' }] }, 'entries[0].type is "planet"'],
    [{ entries: [{ type: 'region', name: 'X' }] }, 'entries[0].id is missing'],
    [{ officials: [{ id: 'x', name: 'X', aliases: { en: [1] } }] }, 'officials[0].aliases.en[0] is not a name'],
  ])('%j', (json, reason) => expect(() => readPack(json)).toThrow(reason));
});

describe('hits of several indexes', () => {
  const hit = (start: number, end: number, target = 0) => ({
    start,
    end,
    readings: [{ target, kind: 'name' as const, flags: 0 }],
  });
  test.each([
    ['earlier wins', [[hit(0, 3)], [hit(2, 9)]], ['0-3']],
    ['longer wins', [[hit(0, 3)], [hit(0, 9)]], ['0-9']],
    ['apart stay both', [[hit(5, 9)], [hit(0, 3)]], ['0-3', '5-9']],
  ])('%s', (_, lists, spans) => expect(mergeHits(lists).map((h) => `${h.start}-${h.end}`)).toEqual(spans));
  test('the same span has the readings of both', () => {
    expect(mergeHits([[hit(0, 3, 1)], [hit(0, 3, 2)]])[0]?.readings.map((r) => r.target)).toEqual([1, 2]);
  });
});
