/**
 * Rows: [text, mentions]. Mentions are written "surface=id", in reading order; blocks are separated by "|", a block that
 * starts with "# " is a heading. Names and word lists are small on purpose: the dataset's own are tested by tests/passages.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LanguageRules } from '../../../src/core/language.ts';
import type { Block } from '../../../src/core/model.ts';
import {
  type Alias,
  type AliasKind,
  aliasFlags,
  buildIndex,
  openIndex,
  otherClasses,
  search,
} from '../../../src/core/names/index.ts';
import { resolve } from '../../../src/core/resolve/resolve.ts';
import type { EntryFacts } from '../../../src/core/resolve/types.ts';

const rules = parse(readFileSync('data/rules/en.yaml', 'utf8')) as LanguageRules;

const entries: EntryFacts[] = [];
const aliases: Alias[] = [];
const { ambiguous, distinct, exactCase } = aliasFlags;

function entry(facts: EntryFacts, ...names: [text: string, kind: AliasKind, flags?: number][]): void {
  const target = entries.push(facts) - 1;
  for (const [text, kind, flags = 0] of names) aliases.push({ text, target, kind, flags });
}
function other(text: string, name: (typeof otherClasses)[number]): void {
  aliases.push({ text, target: otherClasses.indexOf(name), kind: 'other', flags: 0 });
}

entry(
  { id: 'russia', type: 'region', iso: 'RU', neighbours: [1, 2] },
  ['Russia', 'name'],
  ['Russian', 'adjective'],
  ['Russians', 'people'],
  ['Moscow', 'capital'],
  ['Kremlin', 'metonym'],
);
entry(
  { id: 'georgia', type: 'region', iso: 'GE', neighbours: [0, 3] },
  ['Georgia', 'name', ambiguous],
  ['Tbilisi', 'capital'],
);
entry({ id: 'ukraine', type: 'region', iso: 'UA', neighbours: [0] }, ['Ukraine', 'name'], ['Ukrainian', 'adjective']);
entry(
  { id: 'turkiye', type: 'region', iso: 'TR', neighbours: [1] },
  ['Turkey', 'name', ambiguous],
  ['Ankara', 'capital'],
);
entry(
  { id: 'jordan', type: 'region', iso: 'JO', neighbours: [5] },
  ['Jordan', 'name', ambiguous],
  ['Amman', 'capital'],
);
entry({ id: 'israel', type: 'region', iso: 'IL', neighbours: [4] }, ['Israel', 'name']);
entry({ id: 'france', type: 'region', iso: 'FR', neighbours: [] }, ['France', 'name'], ['Paris', 'capital']);
entry({ id: 'united-kingdom', type: 'region', iso: 'GB' }, ['London', 'capital'], ['British', 'adjective']);
entry(
  { id: 'united-states', type: 'region', iso: 'US' },
  ['US', 'abbreviation', exactCase],
  ['U.S.', 'abbreviation', exactCase],
);
entry({ id: 'aliyev', type: 'official', country: 10 }, ['Ilham Aliyev', 'full-name'], ['Aliyev', 'surname']);
entry({ id: 'azerbaijan', type: 'region', iso: 'AZ' }, ['Azerbaijan', 'name']);
entry({ id: 'putin', type: 'official', country: 0 }, ['Vladimir Putin', 'full-name'], ['Putin', 'surname', distinct]);
entry({ id: 'trump', type: 'official', country: 8 }, ['Donald Trump', 'full-name'], ['Trump', 'surname']);
entry({ id: 'nato', type: 'organisation' }, ['NATO', 'abbreviation']);
entry({ id: 'lebanon', type: 'region', iso: 'LB', neighbours: [5] }, ['Lebanon', 'name']);
entry({ id: 'iran', type: 'region', iso: 'IR' }, ['Tehran', 'capital']);
entry({ id: 'kazakhstan', type: 'region', iso: 'KZ' }, ['Astana', 'capital']);
for (const name of ['Georgia', 'New Mexico']) other(name, 'state');
for (const name of ['Jordan', 'Georgia', 'Israel', 'Paris']) other(name, 'person');
for (const name of ['Turkey']) other(name, 'word');
for (const name of ['Paris', 'London', 'Lebanon']) other(name, 'town');
const index = openIndex(buildIndex(aliases, rules).buffer);

function mentions(text: string): string[] {
  const blocks: Block[] = text
    .split('|')
    .map((block) => (block.startsWith('# ') ? { text: block.slice(2), heading: true } : { text: block }));
  const hits = blocks.flatMap((block, i) => search(index, block.text).map((hit) => ({ block: i, ...hit })));
  return resolve(blocks, hits, entries, rules, (name) => search(index, name)[0]?.readings ?? []).map(
    (m) => `${blocks[m.block]!.text.slice(m.start, m.end)}=${m.id}`,
  );
}

const groups: Record<string, [text: string, mentions: string[]][]> = {
  'common words': [
    ['Turkey is best roasted slowly.', []],
    ['She met officials from Turkey on Monday.', ['Turkey=turkiye']],
    ['Turkey said it would talk to Russia.', ['Turkey=turkiye', 'Russia=russia']],
    ['# Turkey Leftovers And Thanksgiving Recipes|Roast the turkey again.', []],
  ],
  'given names and surnames': [
    ['Jordan scored twice for the Bulls.', []],
    ['Michael Jordan and Israel Katz met.', []],
    ['Mr. Jordan said no.', []],
    ['Georgia Hale skates. The success comes from Georgia and her parents.', []],
    ['King Abdullah returned to Jordan.', ['Jordan=jordan']],
    ['Israel and Jordan signed it.', ['Israel=israel', 'Jordan=jordan']],
    ['The Israel Defense Forces said so.', ['Israel=israel']],
  ],
  'same name, other place': [
    ['Georgia beat Alabama in Atlanta.', []],
    ['Georgia and Russia closed the road to Tbilisi.', ['Georgia=georgia', 'Russia=russia', 'Tbilisi=georgia']],
    ['The prime minister of Georgia, Irakli Kobakhidze, spoke.', ['Georgia=georgia']],
    ['The governor of Georgia spoke.', []],
    ['Paris, Texas, has a tower. Paris is proud of it.', []],
    ['Police in Lebanon, Pa., made an arrest.', []],
    ['In Paris, France’s president spoke.', ['Paris=france', 'France=france']],
    ['London police said the Ontario man was hurt.', []],
    ['Talks in London ended; the British side was pleased.', ['London=united-kingdom', 'British=united-kingdom']],
  ],
  'seats of government': [
    ['The Kremlin said no.', ['Kremlin=russia']],
    ['Tourists walked past the Kremlin in Moscow.', ['Moscow=russia']],
    ['No, said the Kremlin.', ['Kremlin=russia']],
  ],
  'nested names': [
    ['France Telecom rose; Tehran University closed; Air Astana flew.', []],
    ['New Mexico is dry.', []],
  ],
  'abbreviations and capitals': [
    ['The U.S. and the US agree; US$5 buys it.', ['U.S.=united-states', 'US=united-states']],
    ['# GIVE US A BREAK SAYS MAYOR', []],
    [
      '# PUTIN MEETS TRUMP IN MOSCOW|President Donald Trump left.',
      ['PUTIN=putin', 'TRUMP=trump', 'MOSCOW=russia', 'Donald Trump=trump'],
    ],
    ['Russian-Ukrainian talks, Russians say', ['Russian=russia', 'Ukrainian=ukraine', 'Russians=russia']],
  ],
  officials: [
    ['Aliyev spoke.', []],
    ['President Aliyev spoke.', ['Aliyev=aliyev']],
    ['# Aliyev speaks|Ilham Aliyev spoke. Aliyev left.', ['Aliyev=aliyev', 'Ilham Aliyev=aliyev', 'Aliyev=aliyev']],
    ['Heydar Aliyev ruled before. Aliyev died in 2003.', []],
    ['Ilham Aliyev is the son of Heydar Aliyev. President Aliyev spoke.', ['Ilham Aliyev=aliyev', 'Aliyev=aliyev']],
    [
      'Vladimir Vladimirovich Putin and Donald J. Trump met.',
      ['Vladimir Vladimirovich Putin=putin', 'Donald J. Trump=trump'],
    ],
    ['Ivanka Trump opened Trump Tower.', []],
    ['But Putin said no to NATO.', ['Putin=putin', 'NATO=nato']],
  ],
};

for (const [group, rows] of Object.entries(groups)) {
  describe(group, () => {
    test.each(rows)('%s', (text, expected) => expect(mentions(text)).toEqual(expected));
  });
}
