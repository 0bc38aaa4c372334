/** What "Copy as citation" puts on the clipboard. */
import { describe, expect, test } from 'vitest';
import { citation } from '../../../src/card/citation.ts';
import { exchange } from '../../../src/card/exchange.fixture.ts';
import { karabakh } from '../../../src/card/karabakh.fixture.ts';
import { medinsky } from '../../../src/card/medinsky.fixture.ts';
import { northmark } from '../../../src/card/northmark.fixture.ts';
import type { Dossier, Entry } from '../../../src/core/model.ts';

const dossier = (entry: Entry): Dossier => ({
  entry,
  exchanges: [exchange],
  articles: [],
  notHeard: [],
  compiledOn: '2026-11-25',
});
const bare: Entry = {
  type: 'organisation',
  id: 'forum',
  name: 'The [Northern] *Forum*',
  summary: 'Meets under #1 | every `year`.',
  facts: [],
  exchanges: [],
  articles: [],
};

describe('plain', () => {
  const text = citation(dossier(karabakh), 'plain');
  test('begins with the name and ends with the date of the dataset', () => {
    expect(text.startsWith(`${karabakh.name}\n\n${karabakh.summary}\n`)).toBe(true);
    expect(text.trimEnd().endsWith('Backgrounder. Dataset of 25 Nov 2026.')).toBe(true);
  });
  test('has every position with its date and the addresses of its sources', () => {
    expect(karabakh.positions.length).toBeGreaterThan(1);
    for (const position of karabakh.positions) {
      expect(text).toContain(position.partyName);
      if ('noneOnFile' in position) continue;
      expect(text).toContain(position.text);
      for (const { url } of position.sources) expect(text).toContain(`<${url}>`);
    }
  });
  test('has who said what and who answered, in order, each with office and date', () => {
    const lines = text.split('\n').filter((line) => exchange.statements.some(({ text }) => line.includes(text)));
    expect(lines.map((line) => line.slice(2).split(',')[0])).toEqual(exchange.statements.map((one) => one.speakerName));
    expect(lines[1]).toContain('Head of the Press Service Department');
    expect(lines[1]).toContain('9 Jun 2025');
  });
  test('an official comes with the posts', () => {
    expect(citation(dossier(medinsky), 'plain')).toContain(medinsky.posts[0]!.role);
  });
  test('a party without a position is named all the same', () => {
    expect(citation(northmark, 'plain')).toContain('No position on file.');
  });
});

describe('what a pack said', () => {
  const pack = { id: 'desk', name: 'Desk', publisher: 'Harbour *Gazette*', asOf: '2026-11-20' };
  const [first] = karabakh.positions;
  const region = { ...karabakh, positions: [first!, { ...first!, pack }], control: { ...karabakh.control!, pack } };
  const told = { ...dossier(region as Entry), exchanges: [{ ...exchange, pack }] };
  const lines = (text: string) => text.split('\n').filter((line) => line.includes('Gazette'));

  test('has its publisher and date: positions, control, exchanges; what is bundled has none', () => {
    const said = lines(citation(told, 'plain'));
    expect(said).toHaveLength(3);
    for (const line of said) expect(line.endsWith(' (Harbour *Gazette*, 20 Nov 2026)')).toBe(true);
    expect(said.some((line) => line.startsWith(exchange.title))).toBe(true);
  });
  test('posts too, and the entry itself', () => {
    const official = { ...medinsky, pack, posts: [{ ...medinsky.posts[0]!, pack }] };
    const said = lines(citation({ ...dossier(official), exchanges: [] }, 'markdown'));
    expect(said).toHaveLength(2);
    for (const line of said) expect(line.endsWith(' (Harbour \\*Gazette\\*, 20 Nov 2026)')).toBe(true);
  });
});

describe('Markdown', () => {
  test('marks in the text of the dataset are escaped, so that they stay letters', () => {
    const text = citation({ ...dossier(bare), exchanges: [] }, 'markdown');
    expect(text).toContain('## The \\[Northern\\] \\*Forum\\*\n');
    expect(text).toContain('Meets under \\#1 \\| every \\`year\\`.');
  });
  test('an address cannot end its own link', () => {
    const evil = { url: 'https://x.test/a>)(<b', title: 'T', outlet: 'O', opened: '2026-11-25' };
    const region = { ...karabakh, positions: [{ ...karabakh.positions[0]!, sources: [evil] }] } as Entry;
    expect(citation(dossier(region), 'markdown')).toContain('[O](<https://x.test/a%3E)(%3Cb>)');
  });
  test('says the same as plain text', () => {
    const words = (text: string) => text.match(/\p{L}{3,}/gu);
    expect(words(citation(dossier(karabakh), 'markdown'))).toEqual(words(citation(dossier(karabakh), 'plain')));
  });
});
