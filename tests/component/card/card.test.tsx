/** What a card shows, state by state. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Card, type CardState } from '../../../src/card/Card.tsx';
import { bare, contested, official } from '../fixtures/dossiers.ts';

const now = Date.parse('2026-11-25');
const host = document.createElement('div');
document.body.append(host);
afterEach(() => render(null, host));

function show(state: CardState, onClose = () => {}) {
  render(<Card state={state} surface="Karabakh" reason="name" now={now} onClose={onClose} />, host);
  return host;
}
const texts = (selector: string) => [...host.querySelectorAll(selector)].map((element) => element.textContent);

describe('a contested region', () => {
  test('statements stand in order, each with what it answers', () => {
    show({ is: 'ready', dossier: contested });
    expect(texts('.thread .speaker b')).toEqual(['Vladimir Medinsky', 'Aykhan Hajizada', 'Maria Zakharova']);
    expect(texts('.relation')).toEqual([
      'rejects what Vladimir Medinsky said',
      'clarifies what Vladimir Medinsky said',
      'responds to Aykhan Hajizada',
    ]);
    expect(host.querySelectorAll('.thread details')).toHaveLength(0);
  });
  test('every party has its place, also the one without a position', () => {
    show({ is: 'ready', dossier: contested });
    expect(texts('.positions h3')).toEqual(['Azerbaijan', 'Armenia']);
    expect(texts('.positions .none')).toEqual(['No position on file.']);
    expect(texts('h2')).toContain('Positions on status');
    expect(host.textContent).not.toContain('isputed region,');
  });
  test('an old fact says so, a fresh one does not', () => {
    show({ is: 'ready', dossier: contested });
    const [mediation, population] = [...host.querySelectorAll('dl > div')];
    expect(mediation?.querySelector('.stale')).not.toBeNull();
    expect(population?.querySelector('.stale')).toBeNull();
  });
  test('the map is hatched, with words on control and recognition', () => {
    show({ is: 'ready', dossier: contested });
    expect(host.querySelector('circle.contested')).not.toBeNull();
    expect(host.querySelector('.control')?.textContent).toMatch(/Administered by Azerbaijan · Claimed by Azerbaijan/);
    expect(host.textContent).toContain('Boundaries do not imply recognition');
  });
  test('links leave nothing behind and are https', () => {
    show({ is: 'ready', dossier: contested });
    const links = [...host.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.protocol).toBe('https:');
    }
  });
  test('an address that is not https is text', () => {
    const facts = [
      {
        label: 'x',
        value: 'y',
        asOf: '2026',
        sources: [{ url: 'javascript:alert(1)', title: 't', outlet: 'o', opened: '2026' }],
      },
    ];
    show({ is: 'ready', dossier: { ...bare, entry: { ...bare.entry, facts } } });
    expect(host.querySelectorAll('a')).toHaveLength(0);
    expect(texts('.sources')).toEqual(['o']);
  });
});

test('past posts are called former', () => {
  show({ is: 'ready', dossier: official });
  const [current, former] = [...host.querySelectorAll('section li')].map((li) => li.textContent ?? '');
  expect(current).not.toContain('former');
  expect(former).toMatch(/^former President of Armenia 1998 – 2008/);
});

test.each([
  ['nothing on file', { is: 'ready', dossier: bare }, 'Nothing more is on file'],
  ['gone', { is: 'gone' }, 'no longer in the dataset'],
  ['failed', { is: 'failed', sentence: 'The worker is gone.' }, 'The worker is gone.'],
  ['loading', { is: 'loading' }, 'Loading'],
] as [string, CardState, string][])('%s is said in words', (_, state, words) => {
  expect(show(state).textContent).toContain(words);
});

test('the button closes', () => {
  let closed = 0;
  show({ is: 'gone' }, () => closed++)
    .querySelector('button')
    ?.click();
  expect(closed).toBe(1);
});

test.each([
  ['contested', { is: 'ready', dossier: contested }],
  ['official', { is: 'ready', dossier: official }],
  ['bare', { is: 'ready', dossier: bare }],
  ['gone', { is: 'gone' }],
  ['loading', { is: 'loading' }],
] as [string, CardState][])('%s: no accessibility violations', async (_, state) => {
  show(state);
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
