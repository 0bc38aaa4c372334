/** The messages of all languages of the interface say the same things. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;
const dir = 'public/_locales';
const read = (lang: string) => JSON.parse(readFileSync(`${dir}/${lang}/messages.json`, 'utf8')) as Messages;
const english = read('en');
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const isCounted = (key: string) => `${base(key)}_other` in english;
/** Which of `$1`, `$2` a message has, in order of number. */
const holes = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort().join();

test('the languages asked for are there', () => {
  expect(readdirSync(dir).sort()).toEqual('ar az de en es fa fr he hy ru tr uk'.split(' '));
});

describe.each(readdirSync(dir))('%s', (lang) => {
  const messages = read(lang);

  test('has every message and no other', () => {
    const plain = (all: Messages) =>
      Object.keys(all)
        .filter((key) => !isCounted(key))
        .sort();
    expect(plain(messages)).toEqual(plain(english));
  });

  test('has each form of number that the language knows', () => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const counted = new Set(Object.keys(english).filter(isCounted).map(base));
    for (const key of counted) {
      const forms = categories.filter((category) => !(`${key}_${category}` in messages));
      expect(`${key}: ${forms}`).toBe(`${key}: `);
    }
  });

  test('has the same places for values, and no empty message', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(`${key}: ${message.trim() === '' ? 'empty' : ''}`).toBe(`${key}: `);
      // "one" and "two" may be words; a sentence about nothing has no number.
      if (/_(one|two|zero)$/.test(key)) continue;
      const model = english[key] ?? english[`${base(key)}_other`]!;
      expect(`${key}: ${holes(message)}`).toBe(`${key}: ${holes(model.message)}`);
    }
  });

  test('names itself, and fits the stores', () => {
    expect(messages.lang!.message).toBe(lang);
    expect(messages.description!.message.length).toBeLessThanOrEqual(132);
  });
});

test('every message is used', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const code = [...sources.map((name) => `src/${name}`), 'manifest.json']
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  const unused = Object.keys(english).filter((key) => {
    const wanted = isCounted(key) ? base(key) : key;
    return (
      !code.includes(`'${wanted}'`) &&
      !code.includes(`__MSG_${wanted}__`) &&
      !/^(why|found)_|^(rejects|responds|clarifies|supports|retracts)$/.test(wanted)
    );
  });
  expect(unused).toEqual([]);
});
