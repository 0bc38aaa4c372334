import { describe, expect, test } from 'vitest';
import { BREAK, foldText, foldUnit, IGNORED } from '../../../src/core/text/fold.ts';
import { languageOf } from '../../../src/core/text/language.ts';
import { onWordBoundaries } from '../../../src/core/text/segment.ts';
import { aliasWords } from '../../../src/core/text/words.ts';

describe('fold', () => {
  test.each([
    ['TÜRKİYE', 'turkiye'],
    ['São Tomé & Príncipe', 'sao tome & principe'],
    ['Łódź, Ørsted, Đà', 'lodz, orsted, da'],
    ['Йемен Ёлка Україна', 'иемен елка украіна'],
    ['أَذْرَبِيجَان', 'اذربيجان'],
    ['Ａzerbaijan', 'azerbaijan'],
    ['ＮＡＴＯ', 'nato'],
    ['straße', 'straße'],
    ['日本', '日本'],
  ])('%s → %s', (text, folded) => expect(foldText(text)).toBe(folded));

  test('every code unit folds to one unit, and folding twice changes nothing', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const folded = foldUnit(unit);
      if (folded > IGNORED) expect(foldUnit(folded), `U+${unit.toString(16)}`).toBe(folded);
    }
  });
  test('apostrophes, dashes and spaces end words; soft hyphens and bidi controls are passed over', () => {
    for (const char of "'’ʼ-–—.,  \n") expect(foldUnit(char.charCodeAt(0)), char).toBe(BREAK);
    for (const char of '\u00ad\u200b\u200f\u202e\ufeff\u0301') expect(foldUnit(char.charCodeAt(0))).toBe(IGNORED);
  });
});

describe('words of an alias', () => {
  test.each([
    ['Nagorno-Karabakh', ['0 nagorno', '1 karabakh']],
    ['U.S.', ['0 u', '2 s']],
    ["Côte d'Ivoire", ['0 cote', '1 d', '3 ivoire']],
    ['中国', ['0 中', '0 国']],
    ['Foo; bar', []],
    ['—', []],
  ])('%s', (alias, words) => expect(aliasWords(alias).map((w) => `${w.join} ${w.word}`)).toEqual(words));
});

describe('language of a page', () => {
  const all = new Set('en fr de es it pt nl pl cs ro tr az ru uk bg sr hy ka ar fa he hi zh ja ko el nb'.split(' '));
  test.each([
    ['en-GB', 'The talks in Baku', 'en'],
    ['', 'Переговоры о мире были долгими', 'ru'],
    ['', 'Переговори щодо миру тривали, її слова', 'uk'],
    ['en', 'Переговоры в Баку были долгими', 'ru'],
    ['ru', 'Talks in Baku were long and hard', 'en'],
    ['', 'Преговорите бяха дълги, съобщи президентът', 'bg'],
    ['', 'Министър Лавров и Њ', 'sr'],
    ['', 'وزیر امور خارجه گفت', 'fa'],
    ['', 'قال وزير الخارجية', 'ar'],
    ['', 'שר החוץ אמר', 'he'],
    ['', 'Բաքվում բանակցություններ', 'hy'],
    ['', 'მოლაპარაკება', 'ka'],
    ['', '外交部发言人说', 'zh'],
    ['', '外務省の報道官は述べた', 'ja'],
    ['', '외교부 대변인은 말했다', 'ko'],
    ['', 'Der Minister sagte, dass die Gespräche nicht einfach sind und der Krieg', 'de'],
    ['', 'Le ministre est dans une réunion et les négociations pour la paix', 'fr'],
    ['no', 'Statsministeren sa at det er en krig og ikke', 'nb'],
    ['xx', '', 'en'],
    ['', '12345', 'en'],
  ])('declared %j, text %j → %s', (declared, text, lang) => expect(languageOf(declared, text, all)).toBe(lang));
});

describe('boundaries in scripts without spaces', () => {
  const spans = (text: string, name: string) => [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }];
  test.each([
    ['zh', '中国外交部', '中国', true],
    ['ja', 'ベラルーシの首相', 'ルーシ', false],
    ['ja', 'ロシアの大統領', 'ロシア', true],
    ['en', 'Russia', 'Russia', true],
  ])('%s %s: %s', (lang, text, name, kept) =>
    expect(onWordBoundaries(text, spans(text, name), lang)).toHaveLength(kept ? 1 : 0),
  );
});
