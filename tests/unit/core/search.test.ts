/** Rows: [names, text, hits]. A hit is written as the text it covers; names are in capitals rules unless a row says otherwise. */
import { describe, expect, test } from 'vitest';
import type { LanguageRules } from '../../../src/core/language.ts';
import { type Alias, aliasFlags, buildIndex, openIndex, search } from '../../../src/core/names/index.ts';

function found(names: (string | [string, number])[], text: string, rules?: LanguageRules): string[] {
  const aliases = names.map((name, target): Alias => {
    const [alias, flags] = typeof name === 'string' ? [name, 0] : name;
    return { text: alias, target, kind: 'name', flags };
  });
  return search(openIndex(buildIndex(aliases, rules).buffer), text).map((hit) => text.slice(hit.start, hit.end));
}

type Row = [names: (string | [string, number])[], text: string, hits: string[]];

const groups: Record<string, Row[]> = {
  'no hit': [
    [['Man'], 'Manila, human, Oman', []],
    [['Chad'], 'chad', []],
    [['Iran'], 'Tirana and Iranian', []],
    [[['US', aliasFlags.exactCase]], 'us, Us', []],
    [['New Zealand'], 'New. Zealand; new zealand', []],
    [['Russia'], '', []],
    [['Guinea Bissau'], 'Guinea --- Bissau', []],
  ],
  'leftmost-longest': [
    [
      ['Congo', 'Democratic Republic of Congo'],
      'the Democratic Republic of Congo and Congo',
      ['Democratic Republic of Congo', 'Congo'],
    ],
    [
      ['Papua New Guinea', 'Guinea', 'New Guinea'],
      'Papua New Guinea, New Guinea, Guinea',
      ['Papua New Guinea', 'New Guinea', 'Guinea'],
    ],
    [['United States', 'United Nations'], 'United Kingdom, United Nations', ['United Nations']],
    [['South Ossetia', 'Ossetia'], 'South Africa and Ossetia', ['Ossetia']],
  ],
  'dashes, apostrophes, full stops': [
    [
      ['Nagorno-Karabakh'],
      'Nagorno–Karabakh, Nagorno Karabakh, Nagorno-\nKarabakh',
      ['Nagorno–Karabakh', 'Nagorno Karabakh', 'Nagorno-\nKarabakh'],
    ],
    [['Russia', 'Ukraine'], 'Russia’s Russia-Ukraine war', ['Russia', 'Russia', 'Ukraine']],
    [["Côte d'Ivoire"], 'Cote d’Ivoire', ['Cote d’Ivoire']],
    [[['U.S.', aliasFlags.exactCase]], 'the U.S. said; in the U.S.', ['U.S.', 'U.S.']],
    [['St Lucia'], 'St. Lucia, St Lucia', ['St. Lucia', 'St Lucia']],
    [['ארה״ב'], 'על ארה"ב, על ארה״ב', ['ארה"ב', 'ארה״ב']],
    [['弗拉基米尔·普京'], '弗拉基米尔·普京说', ['弗拉基米尔·普京']],
    [["oblast' di Cherson"], "l'oblast' di Cherson", ["oblast' di Cherson"]],
    [['V. Putin'], 'V. Putin and V.Putin', ['V. Putin']],
  ],
  'folded letters': [
    [['Türkiye'], 'TURKIYE, Turkiye, Tu\u0308rkiye', ['TURKIYE', 'Turkiye', 'Tu\u0308rkiye']],
    [['Karabakh'], 'Kara\u00adbakh, Kara\u200bbakh', ['Kara\u00adbakh', 'Kara\u200bbakh']],
    [['Әzərbaycan', 'Azərbaycan'], 'Azerbaycan', ['Azerbaycan']],
    [['Йемен'], 'Йемен И\u0306емен', ['Йемен', 'И\u0306емен']],
    [['السعودية'], 'السُّعوديّة', ['السُّعوديّة']],
  ],
  'scripts without capitals or spaces': [
    [['საქართველო'], 'საქართველო', ['საქართველო']],
    [['俄罗斯'], '对俄罗斯总统', ['俄罗斯']],
    [['רוסיה'], 'על רוסיה', ['רוסיה']],
  ],
  REGRESSION: [
    // A trailing surrogate half must not eat the name behind it.
    [['Iran'], '\ud83d Iran \ude00', ['Iran']],
  ],
};

for (const [group, rows] of Object.entries(groups)) {
  describe(group, () => {
    test.each(rows)('%j in %j', (names, text, hits) => expect(found(names, text)).toEqual(hits));
  });
}

describe('case endings and glued words', () => {
  const russian: LanguageRules = {
    lang: 'ru',
    inflect: [
      { ends: ['ия'], cut: 1, suffixes: ['я', 'и', 'ю', 'ей'] },
      { ends: ['ан'], cut: 0, suffixes: ['', 'а', 'у', 'ом', 'е'] },
    ],
  };
  test.each([
    ['в России, Россию, Россией', ['России', 'Россию', 'Россией']],
    ['россияне и российский', []],
    ['в Азербайджане, Азербайджанец', ['Азербайджане']],
  ])('%s', (text, hits) => expect(found(['Россия', 'Азербайджан'], text, russian)).toEqual(hits));

  test('a prefix stays outside the hit', () => {
    expect(found(['روسيا'], 'وروسيا ولروسيا', { lang: 'ar', prefixes: ['ول', 'و', 'ل'] })).toEqual(['روسيا', 'روسيا']);
  });
});
