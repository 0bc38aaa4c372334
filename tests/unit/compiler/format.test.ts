import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatted } from '../../../src/compiler/format/format.ts';
import type { Form } from '../../../src/compiler/source/read.ts';

describe('what is repaired', () => {
  test.each<[what: string, form: Form, before: string, after: string]>([
    ['spaces at line ends', 'article', 'type: article  \nurl: x\t\n', 'type: article\nurl: x\n'],
    ['line ends of Windows', 'article', 'type: article\r\nurl: x\r\n', 'type: article\nurl: x\n'],
    ['no line break at the end', 'article', 'type: article', 'type: article\n'],
    ['three empty lines', 'article', 'type: article\n\n\n\nurl: x\n', 'type: article\n\nurl: x\n'],
    [
      'keys out of order, with the comment of each',
      'organisation',
      'type: organisation\n# Why so.\nsummary: S.\nname: N\n',
      'type: organisation\nname: N\n# Why so.\nsummary: S.\n',
    ],
    [
      'statements out of order',
      'exchange',
      'type: exchange\nstatements:\n  - id: b\n    saidOn: 2025-02-01\n  # The first.\n  - id: a\n    saidOn: 2025-01-31\n',
      'type: exchange\nstatements:\n  # The first.\n  - id: a\n    saidOn: 2025-01-31\n  - id: b\n    saidOn: 2025-02-01\n',
    ],
    [
      'posts out of order: the newest first',
      'official',
      'type: official\nposts:\n  - role: A\n    from: "2019"\n  - role: B\n    from: 2024-05-01\n',
      'type: official\nposts:\n  - role: B\n    from: 2024-05-01\n  - role: A\n    from: "2019"\n',
    ],
    [
      'a timeline of one-line events',
      'region',
      'type: region\ntimeline:\n  - { date: 1994-05-12, text: B }\n  - { date: 1988, text: A }\n',
      'type: region\ntimeline:\n  - { date: "1988", text: A }\n  - { date: 1994-05-12, text: B }\n',
    ],
    [
      'keys of a part, with the comment of each',
      'region',
      'facts:\n  - value: V # a value\n    # Why so.\n    label: L\n',
      'facts:\n  # Why so.\n  - label: L\n    value: V # a value\n',
    ],
    [
      'keys of a source in one line',
      'region',
      'facts: [{ value: V, label: L }]\n',
      'facts: [{ label: L, value: V }]\n',
    ],
    ['spaces in brackets', 'article', 'about: [ a,b ]\n', 'about: [a, b]\n'],
    ['no spaces in braces', 'organisation', 'aliases: {en: [A]}\n', 'aliases: { en: [A] }\n'],
    ['a list over two lines', 'article', 'about: [a,\n  b]\n', 'about: [a, b]\n'],
    ['four spaces a level', 'official', 'posts:\n    - role: R\n      of: un\n', 'posts:\n  - role: R\n    of: un\n'],
    ['text over two lines', 'article', 'headline: one\n  two\n', 'headline: one two\n'],
    [
      'a year is text',
      'region',
      'timeline:\n  - { date: 1988, text: A }\n',
      'timeline:\n  - { date: "1988", text: A }\n',
    ],
    [
      'outlets out of order',
      'outlets',
      '# Outlets.\n\n- { name: B, hosts: [b] }\n- { name: a, hosts: [a] }\n',
      '# Outlets.\n\n- { name: a, hosts: [a] }\n- { name: B, hosts: [b] }\n',
    ],
  ])('%s', (_, form, before, after) => {
    expect(formatted(before, form)).toBe(after);
    expect(formatted(after, form)).toBe(after);
  });
});

test('an unknown key stays at the front, where the checker of forms points at it', () => {
  expect(formatted('type: article\ncolour: red\n', 'article')).toBe('colour: red\ntype: article\n');
});

test.each([
  ['text of long lines', 'region', `summary: ${'long '.repeat(40)}line.\n`],
  ["the writer's quotes", 'region', 'name: "A"\nsummary: \'B\'\n'],
  ['other letters', 'region', 'aliases:\n  ar: [أبيي]\n  uk: [Аб\'єй]\n  zh: ["阿卜耶伊"]\n'],
  ['a number', 'region', 'map:\n  centre: [46.75, -39.0]\n  radius: 60\n'],
  ['a comment at the end', 'article', 'type: article\n\n# End.\n'],
  ['what is no YAML', 'article', 'a: b: c\n\n\n\n'],
] as const)('stays as it is: %s', (_, form, text) => {
  expect(formatted(text, form)).toBe(text);
});

test('two of a date keep their order', () => {
  const text = 'type: exchange\nstatements:\n  - id: z\n    saidOn: 2025-01\n  - id: a\n    saidOn: 2025-01-31\n';
  expect(formatted(text, 'exchange')).toBe(text);
});

test('what is in its form is left as it is: nothing of the sound tree changes', () => {
  for (const [folder, form] of [
    ['organisations', 'organisation'],
    ['articles', 'article'],
    ['officials', 'official'],
    ['exchanges', 'exchange'],
    ['regions', 'region'],
  ] as const) {
    for (const name of readdirSync(`tests/data/valid/${folder}`)) {
      const text = readFileSync(`tests/data/valid/${folder}/${name}`, 'utf8');
      expect(formatted(text, form)).toBe(text);
    }
  }
});
