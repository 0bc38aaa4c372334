/** What a card shows, state by state. */
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { now, states } from '../../../src/card/Card.fixture.tsx';
import { Card, type CardState } from '../../../src/card/Card.tsx';
import { northmark } from '../../../src/card/northmark.fixture.ts';

const host = document.createElement('div');
document.body.append(host);
afterEach(() => render(null, host));

function show(name: string): HTMLElement {
  render(states[name]!(), host);
  return host;
}
const texts = (selector: string) => [...host.querySelectorAll(selector)].map((element) => element.textContent);
/** Tags and classes without their texts: what makes two things look alike. */
const shape = (element: Element): string =>
  `${element.localName}.${element.className}(${[...element.children].map(shape).join()})`;

describe('an exchange', () => {
  test('has its statements in order of date, each with what it answers and how', () => {
    show('a contested region');
    const statements = [...host.querySelectorAll('.thread li')].map((item) => [
      item.querySelector('.speaker')?.textContent,
      [...item.querySelectorAll('.relation')].map((relation) => relation.textContent),
    ]);
    expect(statements).toEqual([
      ['Vladimir Medinsky', []],
      ['Aykhan Hajizada', ['rejects what Vladimir Medinsky said']],
      ['Maria Zakharova', ['responds to Aykhan Hajizada', 'clarifies what Vladimir Medinsky said']],
    ]);
  });
  test('has office, date, place, sources and words of each statement in sight', () => {
    show('a contested region');
    const reply = host.querySelectorAll('.thread li')[1]!;
    for (const part of [
      'Head of the Press Service Department',
      '9 Jun 2025, commentary of the ministry',
      'Mediamax',
      'Translated by AzerTac',
    ])
      expect(reply.textContent).toContain(part);
    expect(reply.querySelector('q')?.textContent).toBe('Karabakh has never been a disputed territory');
    expect(host.querySelectorAll('details')).toHaveLength(0);
  });
  test('shows replies farther in than what they answer', () => {
    show('a contested region');
    expect([...host.querySelectorAll('.thread li')].map(({ className }) => className)).toEqual(['', 'reply', 'reply']);
  });
  test('says that somebody comes back to their own words, and gives the original of a quote', () => {
    show('a party without a position');
    expect(texts('.relation')).toEqual([
      'rejects what Anna Lind said',
      'retracts an earlier statement',
      'supports what Tomas Berg said',
    ]);
    const [translation, original] = host.querySelectorAll('q');
    expect(translation?.lang).toBe('en');
    expect(original?.lang).toBe('ar');
    expect(original?.parentElement?.textContent).toContain('Arabic original');
  });
});

describe('positions', () => {
  test('all look alike', () => {
    show('a contested region');
    expect(texts('h2')).toContain('Positions on status');
    const [azerbaijan, armenia, institutions] = [...host.querySelectorAll('.positions > li')].map(shape);
    expect(armenia).toBe(azerbaijan);
    expect(institutions).toBe(azerbaijan);
  });
  test('a party without one on file stands among them in the same letters', () => {
    show('a party without a position');
    expect(texts('.positions h3')).toEqual(['Alpha', 'Beta']);
    const [held, none] = [...host.querySelectorAll('.positions h3 + p')];
    expect(none?.textContent).toBe('No position on file.');
    const looks = (element: Element | undefined) => {
      const { font, color } = getComputedStyle(element!);
      return { font, color };
    };
    expect(looks(none)).toEqual(looks(held));
  });
});

test('a fact that is old by the reader’s clock says so, a fresh one does not', () => {
  show('a contested region');
  expect(host.querySelector('dl .stale')?.previousSibling?.previousSibling?.textContent).toContain(
    'as of 29 Sept 2023',
  );
  show('a party without a position');
  expect(host.querySelector('.control')?.textContent).toContain('as of 2 Sept 2026');
  expect(host.querySelectorAll('.stale')).toHaveLength(0);
});

test('the map of a contested region is hatched, with control and recognition in words', () => {
  show('a contested region');
  expect(host.querySelector('svg.map .contested')).not.toBeNull();
  expect(texts('.control p').slice(0, 2)).toEqual(['Administered by Azerbaijan', 'Claimed by Azerbaijan']);
  expect(host.textContent).toContain('Boundaries do not imply recognition');
});

test('an office that has ended is called former', () => {
  show('an official');
  const offices = texts('section:first-of-type li');
  expect(offices.map((office) => office?.includes('former'))).toEqual([false, false, true]);
  expect(offices[0]).toContain('since 14 May 2025, as of 17 Feb 2026');
  expect(offices[2]).toContain('2012 – Jan 2020');
});

test('headlines and outlets in other languages say which, and run their own way', () => {
  show('a party without a position');
  const [arabic] = [...host.querySelectorAll('section:last-of-type li')];
  expect(arabic?.querySelector('bdi')?.lang).toBe('ar');
  expect(arabic?.querySelector('.tag')?.textContent).toBe('Arabic');
});

test('the card has its own language and direction, whatever the page has', () => {
  document.documentElement.dir = 'rtl';
  const card = show('a contested region').querySelector('.card')!;
  document.documentElement.dir = '';
  expect(card.getAttribute('lang')).toBe('en');
  expect(card.getAttribute('dir')).toBe('ltr');
});

describe('links', () => {
  test('open elsewhere, tell nothing, and are https', () => {
    show('a contested region');
    const links = [...host.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(10);
    for (const { rel, target, protocol } of links)
      expect({ rel, target, protocol }).toEqual({ rel: 'noopener noreferrer', target: '_blank', protocol: 'https:' });
  });
  test.each(['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', ' https://example.org/'])(
    '%j is text',
    (url) => {
      const article = { ...northmark.articles[0]!, url };
      const dossier = { ...northmark, exchanges: [], articles: [article] };
      render(
        <Card state={{ is: 'ready', dossier }} surface="" reason="name" now={now} onClose={() => undefined} />,
        host,
      );
      expect(texts('section:last-of-type bdi')[0]).toBe(article.headline);
      expect(host.querySelectorAll('section:last-of-type a')).toHaveLength(0);
    },
  );
});

test('text of the dataset is never markup', () => {
  const name = '<img src=x onerror=alert(1)>';
  const dossier = { ...northmark, entry: { ...northmark.entry, name } };
  render(<Card state={{ is: 'ready', dossier }} surface="" reason="name" now={now} onClose={() => undefined} />, host);
  expect(host.querySelector('h1')?.textContent).toBe(name);
  expect(host.querySelectorAll('img')).toHaveLength(0);
});

test.each([
  ['nothing on file', 'Northern Forum', 'Nothing more is on file'],
  ['no longer in the dataset', 'Karabakh', 'no longer in the dataset'],
  ['failed', 'Karabakh', 'Nobody answered. Point at it again'],
  ['loading', 'Nagorno-Karabakh', 'Loading'],
])('%s: headed by what it is about, and said in words', (state, heading, words) => {
  show(state);
  expect(host.querySelector('h1')?.textContent).toBe(heading);
  expect([...host.querySelectorAll('p')].map((p) => p.textContent).join(' ')).toContain(words);
});

test('every card says why the words were highlighted and how old the dataset is', () => {
  show('an official');
  expect(texts('footer p')).toEqual([
    'Why highlighted? The page names Vladimir Medinsky in full; “Medinsky” is the surname.',
    'Dataset of 25 Nov 2026',
  ]);
});

test('the button closes', () => {
  let closed = 0;
  const state: CardState = { is: 'gone' };
  render(<Card state={state} surface="x" reason="name" now={now} onClose={() => closed++} />, host);
  host.querySelector('button')?.click();
  expect(closed).toBe(1);
});
