/** Scanning again when the page changes, and what a hostile page can make it cost. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBlocks } from '../../../src/content/blocks.ts';
import type { Scan } from '../../../src/content/scan.ts';
import { layOut, scopeOf } from './page.ts';

const { send, api } = vi.hoisted(() => {
  const api: { runtime: { id?: string } } = { runtime: { id: 'us' } };
  Object.assign(globalThis, { chrome: api });
  return { send: vi.fn(), api };
});
vi.mock('../../../src/shared/send.ts', async () => ({ ...(await import('../../../src/shared/failure.ts')), send }));
vi.mock('../../../src/content/times.ts', async (original) => ({
  ...(await original<typeof import('../../../src/content/times.ts')>()),
  rescanFirst: 20,
  rescanMost: 160,
}));
const { keepScanned } = await import('../../../src/content/scan.ts');

let stop: AbortController;
let heard: Scan[];

beforeEach(() => {
  stop = new AbortController();
  heard = [];
  send.mockReset();
  send.mockResolvedValue({ mentions: [], stubs: [] });
  api.runtime.id = 'us';
});
afterEach(() => stop.abort());

function scan(body: string, articlesOnly = false): void {
  layOut(`<html lang="en"><head><title>T</title></head><body>${body}</body></html>`);
  // biome-ignore lint/correctness/useYield: done in one step.
  keepScanned(articlesOnly, stop, stop.signal, function* (found) {
    heard.push(found);
  }).catch(() => {});
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const sentTexts = (i: number) => send.mock.calls[i]![1].blocks.map(({ text }: { text: string }) => text);
const sentence = 'A sentence about Russia that is long enough to count as a paragraph of the article. ';
const article = `<article>${`<p>${sentence}</p>`.repeat(6)}</article>`;

test('the page is sent once, with what it says of itself', async () => {
  scan(`<main><h1>One</h1><p>Two</p></main>`);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  expect(send.mock.calls).toEqual([
    ['scan', { lang: 'en', url: location.href, title: 'T', blocks: [{ text: 'One', heading: true }, { text: 'Two' }] }],
  ]);
});

test('a new paragraph is found, and all of the text is sent for evidence', async () => {
  scan(article);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  document
    .querySelector('article')!
    .append(Object.assign(document.createElement('p'), { textContent: 'And Armenia.' }));
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1)).toHaveLength(7);
  expect(sentTexts(1).at(-1)).toBe('And Armenia.');
});

test('the same words in new nodes are painted again, but not sent', async () => {
  scan(article);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  const old = document.querySelector('article')!;
  old.replaceWith(old.cloneNode(true));
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(send).toHaveBeenCalledTimes(1);
});

test('adverts that come and go beside the article scan nothing', async () => {
  scan(`${article}<div id="advert"></div>`);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  const slot = document.getElementById('advert')!;
  for (let i = 0; i < 10; i++) {
    slot.textContent = `Buy ${i}`;
    await pause(10);
  }
  await pause(100);
  expect(heard).toHaveLength(1);
  expect(send).toHaveBeenCalledTimes(1);
});

test('another article, without loading a page, is found', async () => {
  scan(article);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  const next = document.createElement('article');
  for (let i = 0; i < 6; i++)
    next.append(Object.assign(document.createElement('p'), { textContent: `${sentence}Now ${i}.` }));
  document.querySelector('article')!.replaceWith(next);
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1)[0]).toContain('Now 0.');
});

test('a change while the worker thinks is not missed', async () => {
  let answer = (_: unknown) => {};
  send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  scan(article);
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  document.querySelector('p')!.textContent = `${sentence}!`;
  await pause(20);
  answer({ mentions: [], stubs: [] });
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1)[0]).toContain('!');
});

test('a whole new body is found', async () => {
  scan(article);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  layOut(`<body>${article.replaceAll('Russia', 'Armenia')}</body>`);
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1)[0]).toContain('Armenia');
});

test('text that a click shows is found', async () => {
  scan(`<article>${`<p>${sentence}</p>`.repeat(6)}<div style="display: none"><p>And Armenia.</p></div></article>`);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  expect(sentTexts(0)).toHaveLength(6);
  document.querySelector<HTMLElement>('article > div')!.style.display = 'block';
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1)).toHaveLength(7);
});

test('an article that changes without end is scanned more and more rarely', async () => {
  scan(article);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  const node = document.querySelector('p')!.firstChild as Text;
  const end = performance.now() + 1000;
  for (let i = 0; performance.now() < end; i++) {
    node.data = `${sentence}${i}`;
    await pause(1);
  }
  // 20, 40, 80, then every 160 ms.
  expect(send.mock.calls.length).toBeLessThan(11);
  expect(send.mock.calls.length).toBeGreaterThan(1);
});

test('when the worker fails, it is asked again, though nothing changes', async () => {
  send.mockResolvedValueOnce({ error: 'The dataset has no names.en.bin.' });
  scan(article);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  // By the second answer: the first was none.
  expect(send).toHaveBeenCalledTimes(2);
});

test('when the extension has gone, everything stops', async () => {
  scan(article);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  delete api.runtime.id;
  send.mockResolvedValue({ error: 'Extension context invalidated.' });
  document.querySelector('p')!.textContent = `${sentence}!`;
  await vi.waitFor(() => expect(stop.signal.aborted).toBe(true), { timeout: 10_000 });
});

const inShadow = (html: string) => `<x-a><template shadowrootmode="open">${html}</template></x-a>`;
const shadow = () => document.querySelector('x-a')!.shadowRoot!;

test('an article in a shadow tree is read, and read again when it changes there', async () => {
  scan(inShadow(article));
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  expect(sentTexts(0)).toHaveLength(6);
  shadow().querySelector('p')!.textContent = `${sentence}!`;
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1)[0]).toContain('!');
});

test('another article, in a tree inside a shadow tree', async () => {
  scan(inShadow(`${inShadow(article).replaceAll('x-a', 'x-b')}<main></main>`));
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  shadow().querySelector('x-b')!.remove();
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  const next = document.createElement('x-c');
  shadow().querySelector('main')!.append(next);
  next
    .attachShadow({ mode: 'open' })
    .append(
      ...Array.from({ length: 6 }, (_, i) =>
        Object.assign(document.createElement('p'), { textContent: `${sentence}Now ${i}.` }),
      ),
    );
  await vi.waitFor(() => expect(sentTexts(send.mock.calls.length - 1)[0]).toContain('Now 0.'), { timeout: 10_000 });
});

test('a component beside the article that is filled later', async () => {
  scan(`<main>${article}</main><div id="app"></div>`);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  const late = document.createElement('x-late');
  document.getElementById('app')!.append(late);
  late.attachShadow({ mode: 'open' });
  await pause(50);
  expect(heard).toHaveLength(1);
  const more = document.createElement('section');
  more.innerHTML = article.replaceAll('Russia', 'Armenia').repeat(12);
  late.shadowRoot!.append(more);
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1).some((text: string) => text.includes('Armenia'))).toBe(true);
});

test('a component whose script comes late, and changes nothing that can be observed', async () => {
  scan(`${article}<x-defined-late></x-defined-late>`);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  customElements.define(
    'x-defined-late',
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = article.replaceAll('Russia', 'Armenia').repeat(12);
      }
    },
  );
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1).some((text: string) => text.includes('Armenia'))).toBe(true);
});

test('a shadow tree that has gone is read no more', async () => {
  scan(article.replace('</article>', `${inShadow('<p>And Armenia, too.</p>')}</article>`));
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  expect(sentTexts(0).at(-1)).toBe('And Armenia, too.');
  document.querySelector('x-a')!.remove();
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 10_000 });
  expect(sentTexts(1)).toHaveLength(6);
});

test('a page without an article is not sent where only articles are wanted', async () => {
  scan('<main><h1>One</h1><p>Two</p></main>', true);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
  expect(heard[0]!.result.mentions).toEqual([]);
  expect(send).not.toHaveBeenCalled();
  stop.abort();
  stop = new AbortController();
  scan(article, true);
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1), { timeout: 10_000 });
});

test('a page that nobody sees is read when it is shown', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  scan(article);
  await pause(200);
  expect(send).not.toHaveBeenCalled();
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 10_000 });
});

test('a page of 300,000 nodes is read in part, and in small slices', () => {
  layOut(`<body><main>${'<p>In <b>Russia</b> today</p>'.repeat(60_000)}</main></body>`);
  document.body.getBoundingClientRect();
  const reading = readBlocks(scopeOf());
  let slices = 0;
  let longest = 0;
  for (;;) {
    const began = performance.now();
    const step = reading.next();
    longest = Math.max(longest, performance.now() - began);
    slices++;
    if (!step.done) continue;
    expect(step.value.length).toBeLessThan(20_000);
    break;
  }
  expect(slices).toBeGreaterThan(200);
  // 2 ms on an idle machine.
  expect(longest).toBeLessThan(500);
});

test('a page nested 2,000 deep is read without a stack overflow', () => {
  layOut('<body><main></main></body>');
  let at: Element = document.querySelector('main')!;
  for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('b'));
  at.textContent = 'In Russia';
  const reading = readBlocks({ roots: [document.body], article: false });
  expect(() => {
    while (!reading.next().done);
  }).not.toThrow();
});
