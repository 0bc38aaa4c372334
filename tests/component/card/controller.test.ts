/** The card on a page: placed beside its line, out of the page's reach, closed and left as it was found. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { articles } from '../../../src/card/articles.fixture.ts';
import { now } from '../../../src/card/Card.fixture.tsx';
import { createCard } from '../../../src/card/controller.tsx';
import { exchange } from '../../../src/card/exchange.fixture.ts';
import { karabakh } from '../../../src/card/karabakh.fixture.ts';
import type { Dossier } from '../../../src/core/model.ts';
import type { CardHost, CardRequest } from '../../../src/shared/card-host.ts';
import { defaults } from '../../../src/shared/settings.ts';

const dossier: Dossier = { entry: karabakh, exchanges: [exchange], articles, notHeard: [], compiledOn: '2026-11-25' };
const bare: Dossier = {
  ...dossier,
  entry: {
    type: 'organisation',
    id: 'x',
    name: 'A body',
    summary: 'What it is.',
    facts: [],
    exchanges: [],
    articles: [],
  },
  exchanges: [],
  articles: [],
};

let card: CardHost;
let token = 0;
let closed: string[];
let ignored: unknown[];
const ignore = async (params: unknown) => {
  ignored.push(params);
  return true as const;
};
const sheet = new CSSStyleSheet();

beforeEach(() => {
  // Written into the code by the build; vitest's pages do without.
  Object.assign(globalThis, { __OPEN_SHADOW__: true });
  closed = [];
  ignored = [];
  document.documentElement.dir = '';
  document.body.innerHTML = `<button id="before">before</button>
    <p style="margin: 200px 0 2000px">About <b id="mention">Karabakh</b> and more.</p>`;
  document.adoptedStyleSheets = [sheet];
  sheet.replaceSync('');
  card = createCard(ignore, () => now);
});
afterEach(() => {
  card.hide();
  scrollTo(0, 0);
});

const line = () => document.getElementById('mention')!.getBoundingClientRect();
function show(request: Partial<CardRequest> = {}): void {
  card.show({
    token: ++token,
    id: 'karabakh',
    line: line(),
    dossier: Promise.resolve(dossier),
    reason: 'name',
    surface: 'Karabakh',
    range: rangeOf(document.getElementById('mention')!),
    lang: 'en',
    orders: defaults,
    pointer: 'mouse',
    at: { index: 1, count: 7 },
    pinned: false,
    onPin: () => undefined,
    onStep: () => undefined,
    onPointer: () => undefined,
    onScroll: () => undefined,
    onClose: (how) => closed.push(how),
    ...request,
  });
}
function rangeOf(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element.firstChild!);
  return range;
}
const host = () => document.querySelector<HTMLElement>(':root > backgrounder-card');
const inside = (selector: string) => host()?.shadowRoot?.querySelector<HTMLElement>(selector);
const button = (label: string) =>
  [...host()!.shadowRoot!.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === label)!;
const heading = () => inside('h1')?.textContent;
const ready = (name = 'Karabakh') =>
  vi.waitFor(
    () => {
      expect(heading()).toBe(name);
      expect(inside('.card')?.ariaBusy).toBe('false');
    },
    { timeout: 10_000 },
  );
const box = () => inside('.card')!.getBoundingClientRect();

describe('place', () => {
  test.each([
    ['below', 150],
    ['above', innerHeight - 60],
  ])('strictly %s the line, wherever the page is scrolled to', async (side, wanted) => {
    document.querySelector('p')!.style.marginTop = '1500px';
    scrollTo(0, line().top - wanted);
    show();
    await ready();
    if (side === 'below') expect(box().top).toBeGreaterThanOrEqual(line().bottom);
    else expect(box().bottom).toBeLessThanOrEqual(line().top);
    expect(box().height).toBeLessThanOrEqual(innerHeight * 0.6);
    expect(box().width).toBe(380);
  });
  test('it stays where it was when its content arrives, and only its far edge comes nearer', async () => {
    let arrive = (_: Dossier) => {};
    show({ dossier: new Promise((resolve) => (arrive = resolve)) });
    await vi.waitFor(() => expect(inside('.card')?.ariaBusy).toBe('true'), { timeout: 10_000 });
    const { top, left, height } = box();
    expect(height).toBeGreaterThan(innerHeight * 0.5);
    arrive(bare);
    await ready('A body');
    expect({ top: box().top, left: box().left }).toEqual({ top, left });
    expect(box().height).toBeLessThan(height);
    expect(inside('.scroll')!.scrollHeight).toBe(inside('.scroll')!.clientHeight);
  });
  test('what is too long scrolls inside', async () => {
    show();
    await ready();
    expect(inside('.scroll')!.scrollHeight).toBeGreaterThan(inside('.scroll')!.clientHeight * 2);
  });
});

describe('a page', () => {
  test.each([
    ['unsets everything', '* { all: unset !important } head, head *, script { display: none !important }'],
    ['moves its root', 'html { transform: translate(40px, 60px) }'],
    ['hides what it does not know', ':root > :not(head, body) { display: none !important; opacity: 0 !important }'],
    ['reverses everything', '* { direction: rtl !important; font: 3px fantasy !important; color: red !important }'],
  ])('that %s gets the same card', async (_, css) => {
    show();
    await ready();
    const { width, height } = box();
    card.hide();
    sheet.replaceSync(css);
    show();
    await ready();
    expect({ width, height }).toEqual({ width: box().width, height: box().height });
    expect(box().top).toBeGreaterThanOrEqual(line().bottom);
    expect(box().top).toBeLessThan(line().bottom + 20);
    expect(getComputedStyle(inside('h1')!).fontSize).toBe('18px');
    expect(host()!.checkVisibility({ opacityProperty: true })).toBe(true);
  });
  test('that dims the page behind its own dialogs is not dimmed behind the card', async () => {
    sheet.replaceSync('::backdrop { background: black !important; display: block !important }');
    show();
    await ready();
    expect(getComputedStyle(host()!, '::backdrop').display).toBe('none');
  });
  test('that piles up layers has the card on top', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed; inset:0; z-index:2147483647"></div>');
    show();
    await ready();
    const { left, top } = box();
    expect(document.elementFromPoint(left + 50, top + 50)).toBe(host());
  });
  test('prints without the card', async () => {
    show();
    await ready();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      expect(getComputedStyle(host()!).display).toBe('none');
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });
});

describe('closing', () => {
  test('Escape closes, is not heard by the page, and says how', async () => {
    const heard: string[] = [];
    addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
    show();
    await ready();
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
    expect(closed).toEqual(['escape']);
    expect(heard).toEqual([]);
  });
  test('an Escape that the page makes up does not', async () => {
    show();
    await ready();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(host()).not.toBeNull();
  });
  test('the button closes', async () => {
    show();
    await ready();
    button('Close').click();
    expect(host()).toBeNull();
    expect(closed).toEqual(['button']);
  });
  test('hiding is quiet, and can be done twice', async () => {
    show();
    await ready();
    card.hide();
    card.hide();
    expect(host()).toBeNull();
    expect(closed).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('gets the focus inside, and back where it was', async () => {
    const before = document.getElementById('before')!;
    before.focus();
    show({ pointer: 'keyboard' });
    await ready();
    expect(host()!.shadowRoot!.activeElement).toBe(inside('.scroll'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(before);
  });
  test('keeps the focus that the reader has moved elsewhere', async () => {
    document.getElementById('before')!.focus();
    show({ pointer: 'keyboard' });
    await ready();
    document.body.insertAdjacentHTML('beforeend', '<input id="elsewhere">');
    const elsewhere = document.getElementById('elsewhere')!;
    elsewhere.focus({ preventScroll: true });
    card.hide();
    expect(document.activeElement).toBe(elsewhere);
  });
  test('a card under the mouse leaves the focus alone', async () => {
    const before = document.getElementById('before')!;
    before.focus();
    show();
    await ready();
    expect(document.activeElement).toBe(before);
  });
});

describe('answers', () => {
  test('to an older hover are not shown', async () => {
    let late = (_: Dossier) => {};
    show({ dossier: new Promise((resolve) => (late = resolve)) });
    show({ id: 'x', surface: 'the body', dossier: Promise.resolve(bare) });
    await ready('A body');
    late(dossier);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(heading()).toBe('A body');
  });
  test('to another hover start at their top', async () => {
    show();
    await ready();
    inside('.scroll')!.scrollTop = 400;
    show();
    await vi.waitFor(() => expect(inside('.scroll')?.scrollTop).toBe(0), { timeout: 10_000 });
  });
  test('that come after closing do not open it again', async () => {
    let late = (_: Dossier) => {};
    show({ dossier: new Promise((resolve) => (late = resolve)) });
    await vi.waitFor(() => expect(host()).not.toBeNull(), { timeout: 10_000 });
    card.hide();
    late(dossier);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host()).toBeNull();
  });
  test.each([
    ['null', null, 'no longer in the dataset'],
    ['a failure', { error: 'Nobody answered.' }, 'Nobody answered.'],
  ])('that are %s are said in words', async (_, answer, words) => {
    show({ dossier: Promise.resolve(answer) });
    await ready();
    expect(inside('.scroll')?.textContent).toContain(words);
  });
});

test('it knows the pointer and itself', async () => {
  const seen: string[] = [];
  show({ onPointer: (inside) => seen.push(inside ? 'enter' : 'leave') });
  await ready();
  host()!.dispatchEvent(new PointerEvent('pointerenter'));
  host()!.dispatchEvent(new PointerEvent('pointerleave'));
  expect(seen).toEqual(['enter', 'leave']);
  expect(card.contains(host())).toBe(true);
  expect(card.contains(inside('h1')!)).toBe(true);
  expect(card.contains(document.body)).toBe(false);
});

describe('on the page', () => {
  test('it says which mention it is, and a keyboard goes on from the same button', async () => {
    const steps: number[] = [];
    show({ onStep: (by) => steps.push(by) });
    await ready();
    expect(inside('.buttons')?.textContent).toBe('2 of 7');
    button('Next mention').focus();
    button('Next mention').click();
    expect(steps).toEqual([1]);
    show({ at: { index: 2, count: 7 } });
    await vi.waitFor(() => expect(inside('.buttons')?.textContent).toBe('3 of 7'), { timeout: 10_000 });
    expect((host()!.shadowRoot!.activeElement as HTMLElement).ariaLabel).toBe('Next mention');
  });
  test('alone on the page it has nowhere to go', async () => {
    show({ at: { index: 0, count: 1 } });
    await ready();
    expect(button('Next mention')).toBeUndefined();
  });
  test('the pin says whether it is in', async () => {
    const pins: boolean[] = [];
    show({ onPin: (on) => pins.push(on) });
    await ready();
    button('Keep open').click();
    expect(pins).toEqual([true]);
    await vi.waitFor(() => expect(button('Keep open').ariaPressed).toBe('true'), { timeout: 10_000 });
    button('Keep open').click();
    expect(pins).toEqual([true, false]);
  });
  test('for a finger it is a sheet at the bottom, with buttons of 44 pixels', async () => {
    show({ pointer: 'touch' });
    await ready();
    expect(box().bottom).toBe(innerHeight);
    expect(box().height).toBeLessThanOrEqual(innerHeight * 0.6);
    expect(button('Close').getBoundingClientRect().width).toBe(44);
  });
  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(29, 33, 38)'],
  ] as const)('the reader can have it %s, and larger', async (theme, paper) => {
    show({ orders: { theme, textSize: 150 } });
    await ready();
    expect(getComputedStyle(inside('.card')!).backgroundColor).toBe(paper);
    expect(getComputedStyle(inside('.card')!).fontSize).toBe('21px');
  });
  test('the number found is said, and leaves nothing on the page', async () => {
    card.announce(12);
    const status = () => document.querySelector(':root > backgrounder-card-status');
    expect(status()!.shadowRoot!.querySelector('[role=status]')?.textContent).toBe('');
    await vi.waitFor(() => expect(status()!.shadowRoot!.textContent).toBe('Backgrounder: 12 mentions'), {
      timeout: 10_000,
    });
    await vi.waitFor(() => expect(status()).toBeNull(), { timeout: 10_000 });
  });
});

describe('a wrong match', () => {
  test.each([
    ['Not on this site', { id: 'karabakh', words: 'Karabakh', everywhere: false }],
    ['Nowhere', { id: 'karabakh', words: 'Karabakh', everywhere: true }],
    ['No name of Karabakh', { id: 'karabakh', words: '', everywhere: true }],
  ])('%s, and back', async (choice, params) => {
    show();
    await ready();
    button('Wrong match?').click();
    await vi.waitFor(() => expect(button(choice)).toBeDefined(), { timeout: 10_000 });
    button(choice).click();
    await vi.waitFor(() => expect(button('Undo')).toBeDefined(), { timeout: 10_000 });
    button('Undo').click();
    await vi.waitFor(() => expect(button('Wrong match?')).toBeDefined(), { timeout: 10_000 });
    expect(ignored).toEqual([
      { ...params, undo: false },
      { ...params, undo: true },
    ]);
  });
});

test('what scrolls in the shadow trees around the mention is told, and nothing else', async () => {
  const outer = document.createElement('div');
  document.body.append(outer);
  const box = (text: string) => {
    const made = document.createElement('div');
    made.style.cssText = 'height: 50px; overflow: auto';
    made.innerHTML = `<p>${text}</p><p style="height: 400px"></p>`;
    return made;
  };
  const [around, beside] = [box('About <b>Karabakh</b>'), box('Elsewhere')];
  outer.attachShadow({ mode: 'open' }).append(around, beside);
  let told = 0;
  show({ range: rangeOf(around.querySelector('b')!), onScroll: () => told++ });
  await vi.waitFor(() => expect(host()).not.toBeNull());
  beside.scrollTop = 5;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(told).toBe(0);
  around.scrollTop = 5;
  await vi.waitFor(() => expect(told).toBe(1));
});
