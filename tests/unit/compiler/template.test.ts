import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatted } from '../../../src/compiler/format/format.ts';
import { kinds, template } from '../../../src/compiler/format/template.ts';
import { readYaml } from '../../../src/compiler/source/document.ts';
import type { DataFile } from '../../../src/compiler/source/read.ts';
import { schemaProblems } from '../../../src/compiler/source/schema.ts';

function problems(form: DataFile['form'], text: string) {
  const { file, problems: unread } = readYaml('data/x.yaml', text);
  expect(unread).toEqual([]);
  return schemaProblems({ ...file, form, id: 'x', places: {} });
}

describe.each(kinds)('a new %s', (kind) => {
  const text = template(kind, '2026-11-25');
  test('lacks values, and nothing else', () => {
    for (const { reason } of problems(kind, text)) expect(reason).not.toMatch(/missing|unknown/);
  });
  test('with every option too', () => {
    const all = text.replace(/^( *)# (?=(?:# )*[a-zA-Z]+:(?: |$))/gm, '$1').replace(/^( *)(# )+(?=[a-zA-Z]+:)/gm, '$1');
    for (const { reason } of problems(kind, all)) expect(reason).not.toMatch(/missing|unknown/);
  });
  test('has its keys in their order', () => {
    expect(JSON.stringify(parse(formatted(text, kind)))).toBe(JSON.stringify(parse(text)));
  });
  test('has a hint at every value', () => {
    for (const line of text.split('\n').filter((one) => /:( \[\]| \{\})?$/.test(one)))
      expect(line).toMatch(/original:$/);
  });
});

test('filled in, it is sound', () => {
  const filled = template('article', '2026-11-25')
    .replace(/headline:.*/, 'headline: H')
    .replace(/url:.*/, 'url: https://alpha-daily.example/')
    .replace(/datePublished:.*/, 'datePublished: 2026-01-01')
    .replace(/inLanguage:.*/, 'inLanguage: en')
    .replace(/about:.*/, 'about: [sweden]');
  expect(problems('article', filled)).toEqual([]);
});
