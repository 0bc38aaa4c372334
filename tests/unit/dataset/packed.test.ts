import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DatasetError } from '../../../src/dataset/error.ts';
import { packPath, unpackPath } from '../../../src/dataset/packed/path.ts';
import { packRecord, unpackRecord } from '../../../src/dataset/packed/record.ts';
import { packAboutRow, packEntryRow, unpackAboutRow, unpackEntryRow } from '../../../src/dataset/packed/rows.ts';
import { readSources, SourceWriter, sourceOf } from '../../../src/dataset/packed/sources.ts';
import { pageKey } from '../../../src/dataset/page-key.ts';

describe('map paths', () => {
  test.each([
    ['M1 2l3 4 5-6-5 6z', '!%'],
    ['M1 2l3 4 5-6-5 5z', '%'],
    ['M1 2l3 4-3-4z', '%'],
    ['M1 2l3 0 0 6-3 0 3 0 0-6z', '!%'],
  ])('of a line there and back half is kept: %s', (path, start) => {
    expect(packPath(path).startsWith(start)).toBe(true);
    expect(unpackPath(packPath(path))).toBe(path);
  });
  test.each(['', 'M10 20l3-4 5 6z', 'M-4 0l290 0 0-290-290 290z', 'M0 0l1 1 0-1zM280 160l-31-32 32 31z'])(
    '%s',
    (path) => {
      expect(unpackPath(packPath(path))).toBe(path);
    },
  );
  test('any path of whole units comes back as it was', () => {
    const number = fc.integer({ min: -850, max: 850 });
    const ring = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 9 });
    const write = (points: [number, number][]) => {
      const sign = (n: number) => (n < 0 ? `${n}` : ` ${n}`);
      const [[x, y], ...rest] = points as [[number, number], ...[number, number][]];
      return `M${x}${sign(y)}l${rest.map(([dx, dy], i) => (i === 0 ? `${dx}` : sign(dx)) + sign(dy)).join('')}z`;
    };
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), fc.array(ring, { maxLength: 2 }), (rings, lines) => {
        const back = (points: [number, number][]) => points.slice(2).map(([x, y]): [number, number] => [0 - x, 0 - y]);
        const path = [...rings, ...lines.map((line) => [...line, ...back(line).reverse()])].map(write).join('');
        expect(unpackPath(packPath(path))).toBe(path);
      }),
    );
  });
  test('JSON takes the letters as they are', () => {
    const packed = packPath(
      `M0 0l${Array.from({ length: 400 }, (_, i) => `${i} -${i}`)
        .join(' ')
        .replace(/ -/g, '-')}z`,
    );
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  });
  test.each(['M1 2', 'M1 2L3 4z', 'M1.5 2l3 4z', 'M1 2l3 4zx', 'M900 0l5000 0z'])('refused: %s', (path) => {
    expect(() => packPath(path)).toThrow(RangeError);
  });
  test.each(['"', '\\', '#é'])('damaged: %s', (packed) => {
    expect(() => unpackPath(packed)).toThrow(DatasetError);
  });
});

const source = { url: 'https://a.example/1', title: 'T', outlet: 'A', published: '2025-02-01', opened: '2026-11-25' };

describe('sources', () => {
  const table = (writer: SourceWriter) => readSources(JSON.parse(JSON.stringify(writer.packed())));
  test('each stands once, in columns by outlet and address, whatever the order', () => {
    const other = { ...source, title: 'U', opened: '2026-11-26' };
    const first = { ...source, outlet: '1 News', url: 'https://news.example?p=1' };
    const writer = new SourceWriter([other, source, first, { ...source }]);
    expect(writer.packed()).toEqual({
      outlets: [
        ['1 News', 'news.example', 1],
        ['A', 'a.example', 2],
      ],
      addresses: ['?p=1', '/1', '/1'],
      titles: ['T', 'T', 'U'],
      published: ['2025-02-01', '2025-02-01', '2025-02-01'],
      opened: [0, 0, 1],
      days: ['2026-11-25', '2026-11-26'],
    });
    expect([source, other, first].map((one) => writer.numberOf(one))).toEqual([1, 2, 0]);
    expect(new SourceWriter([source, first, other]).packed()).toEqual(writer.packed());
  });
  const all = [
    source,
    { ...source, opened: '2026-11-20' },
    { url: 'https://b.example/', title: 'no date', outlet: 'B', opened: '2026-11-25' },
    { url: 'https://b.example', title: 'no path, another day', outlet: 'B', opened: '2026-01-01' },
    { url: 'https://c.example/', title: 'a second host', outlet: 'B', published: '2025', opened: '' },
  ];
  test.each(all)('$title comes back as it was', (one) => {
    const writer = new SourceWriter(all);
    expect(sourceOf(table(writer), writer.numberOf(one))).toEqual(one);
  });
  test('http is refused, and what was not told of', () => {
    expect(() => new SourceWriter([{ ...source, url: 'http://a.example/' }])).toThrow('https');
    expect(() => new SourceWriter([]).numberOf(source)).toThrow('not among');
  });
  test.each([3, -1, 0.5, 'x', null, undefined])('there is no source %s', (number) => {
    expect(() => sourceOf(table(new SourceWriter([source])), number)).toThrow(DatasetError);
  });
  const columns = { addresses: ['/'], titles: ['T'], published: [0], opened: [0], days: [''] };
  test.each([
    {},
    { ...columns, outlets: [] },
    { ...columns, outlets: [['A', 'a.example', 2]] },
    { ...columns, outlets: [['A', 'a.example', -1]] },
    { ...columns, outlets: [null] },
    { ...columns, outlets: [['A', 'a.example', 1]], titles: [] },
    { ...columns, outlets: [['A', 'a.example', 1]], days: null },
  ])('no table: %j', (json) => {
    expect(() => readSources(json as never)).toThrow(/sources.json does not hold/);
  });
});

describe('records', () => {
  const writer = new SourceWriter([source]);
  const around = {
    table: readSources(writer.packed()),
    frame: { width: 280, height: 160, credit: 'C' },
    nameOf: (id: string) => id.toUpperCase(),
  };
  const record = {
    facts: [
      { label: 'L', value: 'V', asOf: '2025-02-01', sources: [source] },
      { label: 'L', value: 'W', asOf: '2024', sources: [source] },
    ],
    posts: [{ role: 'R', of: 'un', ofName: 'UN', asOf: '2025-02-01', sources: [source] }],
    positions: [{ party: 'x', partyName: 'X', noneOnFile: true }],
    map: { width: 280, height: 160, credit: 'C', context: 'M1 2l3 4 5-6z', dot: [1, 2], contested: true },
  };
  test('come back as they were, and leave out what can be told', () => {
    const packed = packRecord(record, new Set(), writer);
    expect(unpackRecord(packed, around)).toEqual(record);
    expect(packed.posts).toEqual([{ role: 'R', of: 'un', sources: [0] }]);
    expect((packed.facts as object[])[1]).toMatchObject({ asOf: '2024' });
  });
  test('a fact of a source there is not is refused', () => {
    expect(() => unpackRecord({ facts: [{ label: 'L', value: 'V', sources: [99] }] }, around)).toThrow(DatasetError);
  });
  test('a part that is none is refused', () => {
    expect(() => unpackRecord({ facts: [null] }, around)).toThrow(DatasetError);
  });
});

describe('rows', () => {
  test.each([
    { id: 'a', type: 'official' as const, country: 3 },
    { id: 'a', type: 'official' as const },
    { id: 'a', type: 'organisation' as const },
    { id: 'a', type: 'region' as const, kind: 'country' as const, iso: 'AA', neighbours: [1, 2] },
    { id: 'a', type: 'region' as const, kind: 'contested' as const },
  ])('%j', (row) => {
    expect(unpackEntryRow(packEntryRow(row))).toEqual(row);
  });
  test.each([null, [], ['a'], ['a', 'z'], ['a', 'constructor'], [1, 'o']])('no row: %j', (row) => {
    expect(() => unpackEntryRow(row)).toThrow(DatasetError);
  });
  test('stories', () => {
    for (const row of [
      { id: 's', type: 'exchange' as const, date: '2025', about: [1] },
      { id: 's', type: 'article' as const, date: '2025', about: [1], page: 'k' },
    ])
      expect(unpackAboutRow(packAboutRow(row))).toEqual(row);
    expect(() => unpackAboutRow(['s', '2025'])).toThrow(DatasetError);
  });
});

test('a page has one key however its address is spelled', () => {
  expect(pageKey('https://www.a.example/x/?utm_source=y#top')).toBe(pageKey('http://a.example/x'));
  expect(pageKey('https://a.example/x')).not.toBe(pageKey('https://a.example/y'));
});
