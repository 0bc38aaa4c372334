import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/compiler/source/document.ts';

const text = `type: region
statements:
  - id: a
    saidOn: 1994
    radius: 60
  - { id: b, replies: [{ to: a, how: rejects }] }
`;
const { file, problems } = readYaml('data/x.yaml', text);

describe('places', () => {
  test.each<[path: (string | number)[], line: number, column: number]>([
    [[], 1, 1],
    [['type'], 1, 1],
    [['statements', 0], 3, 5],
    [['statements', 0, 'saidOn'], 4, 5],
    [['statements', 1, 'replies', 0, 'to'], 6, 26],
  ])('%j', (path, line, column) => expect(file.at(path)).toEqual({ line, column }));
  test('what is missing is shown at the nearest part around it', () =>
    expect(file.at(['statements', 1, 'sources', 0, 'url']).line).toBe(6));
});

test('a year is text, another number stays one', () => {
  expect(problems).toEqual([]);
  expect(file.value).toMatchObject({ statements: [{ saidOn: '1994', radius: 60 }, { id: 'b' }] });
});

test('what is no YAML has a place and a remedy', () => {
  const { problems } = readYaml('data/x.yaml', 'type: region\nname: a: b\n');
  expect(problems[0]).toMatchObject({ level: 'error', file: 'data/x.yaml', line: 2, rule: 'yaml' });
});
