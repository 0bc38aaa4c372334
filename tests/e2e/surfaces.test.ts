/** Ways to the card other than resting the mouse, what the card offers there, and pages that move. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOn, press, textOf, type } from './controls.ts';
import { type Pixels, until } from './driver.ts';
import type { Report } from './reader.ts';
import { browserNames, type Session, start, story, timeouts } from './setup.ts';

const words = 'Talks went on for a day, officials said, and more of them are to come before the end of the year. ';
const paragraph = (text: string) => `<p>${text} ${words}</p>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body style="font: 18px/1.6 serif">${body}</body></html>`;
const article = (...names: string[]) =>
  `<article><h1>News</h1>${names.map((name) => paragraph(`In ${name} much was said.`)).join('')}${paragraph('').repeat(4)}</article>`;
const url = story.url.replace('sample-story', 'page');

describe.each(browserNames)('surfaces in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await start(browser);
  }, timeouts.start);
  afterAll(() => session?.end());
  const me = () => session.reader;
  const tab = () => session.driver.page;
  const highlighted = (what: string, wanted: (texts: string[]) => boolean) =>
    until(what, async () => wanted(await me().highlights()));

  test('WCAG 2.1.1: by keyboard from mention to mention, into the card, and back to where the reader was', {
    timeout: timeouts.test,
  }, async () => {
    const html = page(`<a id="before" href="#">before</a>${article('Armenia', 'Georgia')}`);
    await me().read(url, { html });
    await tab().evaluate(focusOn, 'before');
    expect(await me().ask('jump', { step: 1 })).toMatchObject({ index: 0 });
    expect(await me().ask('jump', { step: 1 })).toMatchObject({ index: 1 });
    expect(await me().ask('open')).toBe(true);
    const card = await until('the card', async () => {
      const now = await me().card();
      return now && !now.loading && now;
    });
    expect(card.heading).toBe('Georgia');
    expect(await tab().evaluate(focusedTag)).toBe('backgrounder-card');
    await tab().press('Escape');
    await until('the card to close', async () => !(await me().card()));
    expect(await tab().evaluate(focusedTag)).toBe('before');
  });

  test('a pinned card stays while the page scrolls; the next mention brings the card along', {
    timeout: timeouts.test,
  }, async () => {
    const html = page(`${article('Armenia', 'Georgia', 'Armenia')}<div style="height: 3000px"></div>`);
    await me().read(url, { html });
    await me().cardOf('Armenia');
    await me().pressInCard('Keep open');
    await tab().evaluate(scrollBy, 60);
    await tab().move(2, 2);
    await tab().evaluate(frames, 60);
    const pinned = await me().card();
    expect(pinned?.text).toContain('1 of 2');
    await me().pressInCard('Next mention');
    await until('the second mention', async () => (await me().card())?.text.includes('2 of 2'));
    await me().pressInCard('Close');
    await until('the card to close', async () => !(await me().card()));
  });

  test('a wrong match is gone from the page, and comes back', { timeout: timeouts.test }, async () => {
    await me().read(url, { html: page(article('Armenia', 'Georgia')) });
    await me().cardOf('Georgia');
    await me().pressInCard('Wrong match?');
    await me().pressInCard('Nowhere');
    // Not by the highlights: that of the open card is still there.
    const names = (report: Report) => report.entries.map(({ name }) => name).join();
    await me().reportOnce('Georgia to be left alone', (report) => names(report) === 'Armenia');
    await me().pressInCard('Undo');
    await me().reportOnce('Georgia again', (report) => names(report) === 'Armenia,Georgia');
    await me().leave();
  });

  test('an entry that is switched off in the settings is gone, and comes back', {
    timeout: timeouts.test,
  }, async () => {
    await me().read(url, { html: page(article('Armenia', 'Georgia')) });
    const settings = await me().settings();
    await type(settings, 'Find a name', 'georgia');
    await press(settings, 'Georgia ');
    await highlighted('Armenia alone', (texts) => texts.join() === 'Armenia');
    await press(settings, 'Georgia ');
    await highlighted('both again', (texts) => texts.join() === 'Armenia,Georgia');
    await settings.close();
  });

  test('five hundred corrections are kept, though an item of sync holds eight kilobytes', {
    timeout: timeouts.test,
  }, async () => {
    const settings = await me().settings();
    const ignored = Array.from({ length: 499 }, (_, i) => ({
      id: `entry-${i}`,
      name: `An entry with a name of some length ${i}`,
      words: 'words on a page',
      site: 'www.example.org',
    }));
    await until('the settings', () => settings.evaluate(hasFile));
    await settings.evaluate(
      giveFile,
      JSON.stringify({ format: 'backgrounder-settings', version: 1, settings: { ignored } }),
    );
    await until('the list', async () => (await textOf(settings)).includes('An entry with a name of some length 498'));
    await me().read(url, { html: page(article('Armenia', 'Georgia')) });
    await me().cardOf('Georgia');
    await me().pressInCard('Wrong match?');
    await me().pressInCard('Nowhere');
    await me().reportOnce(
      'Georgia to be left alone',
      (report) => report.entries.map(({ name }) => name).join() === 'Armenia',
    );
    await until('all of them', async () => {
      const text = await textOf(settings);
      return text.includes('is not Georgia') && text.includes('some length 0,');
    });
    await settings.evaluate(clearSync);
    await settings.close();
  });

  test('a pause clears every page, and ends', { timeout: timeouts.test }, async () => {
    await me().read(url, { html: page(article('Armenia')) });
    const popup = await me().popup();
    await press(popup, 'Pause for an hour');
    await highlighted('no highlights', (texts) => texts.length === 0);
    await until('the popup to say so', async () => (await textOf(popup)).includes('pauses everywhere until'));
    await press(popup, 'Go on now');
    await highlighted('the highlights again', (texts) => texts.includes('Armenia'));
    await popup.close();
  });

  test('a tap opens a sheet at the bottom, scrolling does not, links keep their tap', {
    timeout: timeouts.test,
  }, async () => {
    const html = page(`${article('Armenia', '<a href="#there">Iran</a>')}<div style="height: 3000px"></div>`);
    await me().read(url, { html });
    const at = (text: string) => until(`"${text}" on the page`, () => tab().evaluate(middleOf, text));
    const start = await at('Armenia');
    await tab().swipe(start.x, start.y + 40, 30);
    await tab().evaluate(frames, 30);
    expect(await me().card()).toBeUndefined();
    const there = await at('Armenia');
    await tab().tap(there.x, there.y);
    const sheet = await until('the sheet', () => me().card());
    const { height, width } = await tab().evaluate(size);
    expect(sheet.box.bottom).toBeGreaterThanOrEqual(height - 1);
    expect(sheet.box.bottom - sheet.box.top).toBeLessThanOrEqual(height * 0.6);
    expect(sheet.box.left).toBeGreaterThanOrEqual(0);
    expect(sheet.box.right).toBeLessThanOrEqual(width);
    await tab().tap(5, 5);
    await until('the sheet to close', async () => !(await me().card()));
    const iran = await at('Iran');
    await tab().tap(iran.x, iran.y);
    await until('the link to be followed', () => tab().evaluate(hash));
    expect(await me().card()).toBeUndefined();
  });

  test('another article without loading, as in an app of one page', { timeout: timeouts.test }, async () => {
    await me().read(url, { html: page(`<main id="app">${article('Armenia')}</main>`) });
    await highlighted('the first', (texts) => texts.includes('Armenia'));
    await tab().evaluate(swap, article('Georgia'));
    await highlighted('the second alone', (texts) => texts.includes('Georgia') && !texts.includes('Armenia'));
    expect((await me().cardOf('Georgia')).heading).toBe('Georgia');
    await me().leave();
  });

  test('fifty screens of scrolling without end: highlights are those of what is there', {
    timeout: timeouts.test,
  }, async () => {
    await me().read(url, { html: page(`<main id="app">${article('Armenia')}</main>`) });
    for (let i = 0; i < 50; i++) await tab().evaluate(append, article(i % 2 ? 'Georgia' : 'Iran'));
    await highlighted('all of them', (texts) => texts.length === 51);
    await tab().evaluate(keepLast, 5);
    await highlighted('the last five', (texts) => texts.length === 5);
  });

  test('an article in shadow trees: found, underlined, pointed at, tapped, and kept up to date', {
    timeout: timeouts.test,
  }, async () => {
    const html = page(
      `<p>Nothing here.</p><news-app><template shadowrootmode="open"><h1>News</h1><story-text>
        <template shadowrootmode="open">${article('Armenia', 'Georgia')}<slot></slot></template>${paragraph('Given: Iran.')}
      </story-text></template></news-app><script>
        const story = document.querySelector('news-app').shadowRoot.querySelector('story-text');
        window.change = () => { story.shadowRoot.querySelector('article').innerHTML = ${JSON.stringify(article('Ukraine'))}; };
        window.later = () => customElements.define('late-text', class extends HTMLElement {
          constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(article('Turkey', 'Turkey'))}; }
        });
      </script><late-text></late-text>`,
    );
    await me().read(url, { html });
    expect(await me().highlights()).toEqual(['Armenia', 'Georgia', 'Iran']);
    const { heading, line, box } = await me().cardOf('Georgia');
    expect(heading).toBe('Georgia');
    expect(box.bottom <= line.top || box.top >= line.bottom).toBe(true);
    await me().leave();
    expect((await me().cardOf('Iran')).heading).toBe('Iran');
    await me().leave();
    const there = await until('Armenia on the page', () => tab().evaluate(middleOf, 'Armenia'));
    await tab().tap(there.x, there.y);
    await until('the sheet', () => me().card());
    await tab().press('Escape');
    await tab().evaluate(callOn, 'change');
    await highlighted('the new text', (texts) => texts.includes('Ukraine') && !texts.includes('Armenia'));
    await tab().evaluate(callOn, 'later');
    await highlighted('a component that came late', (texts) => texts.includes('Turkey'));
    await tab().evaluate(removeApp);
    await highlighted('what is left', (texts) => texts.join() === 'Turkey,Turkey');
  });

  test('the underline is drawn in a shadow tree as outside, in the colour that the reader chose', {
    timeout: timeouts.test,
  }, async () => {
    const settings = await me().settings();
    await settings.evaluate(keep, { underline: 'solid', colour: '#c00000' });
    const html = page(`${article('Armenia')}<story-text><template shadowrootmode="open">${article('Georgia')}
      <deep-text><template shadowrootmode="open">${paragraph('Iran')}</template></deep-text></template></story-text>`);
    await me().read(url, { html });
    for (const name of ['Armenia', 'Georgia', 'Iran']) {
      const box = await until(`${name} on the page`, () => tab().evaluate(boxOf, name));
      await until(`a red line below ${name}`, async () => redIn(await tab().pixels(), box) >= box.width / 2);
    }
    await settings.evaluate(keep, { underline: 'none', colour: '' });
    const box = (await tab().evaluate(boxOf, 'Armenia')) ?? { x: 0, y: 0, width: 0, height: 0 };
    await until('no line', async () => redIn(await tab().pixels(), box) === 0);
    await settings.evaluate(keep, { underline: 'dotted' });
    await settings.close();
  });

  test('a frame of the page has its own highlights and card', { timeout: timeouts.test }, async () => {
    const inner = new URL('inner.html', url).href;
    const html = page(`${article('Armenia')}<iframe src="${inner}" style="width: 600px; height: 500px"></iframe>`);
    await me().read(url, { html, more: { [inner]: page(article('Georgia')) } });
    await until('the highlight in the frame', () => tab().evaluate(framed));
  });

  test.each([
    ['dark', '<style>:root { color-scheme: dark; background: #111; color: #ddd }</style>', 'Armenia'],
    ['right to left', '<script>document.documentElement.dir = "rtl"</script>', 'Armenia'],
  ])('a page that is %s', { timeout: timeouts.test }, async (_, head, name) => {
    await me().read(url, { html: page(article(name), head) });
    const { line, box } = await me().cardOf(name);
    const { width } = await tab().evaluate(size);
    expect(box.bottom <= line.top || box.top >= line.bottom).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    await me().leave();
  });

  test('the first page lets one try it, and says where it runs', { timeout: timeouts.test }, async () => {
    const welcome = await session.driver.surface('src/welcome/welcome.html');
    await press(welcome, 'Karabakh');
    await until('the background', async () => (await textInside(welcome)).includes('Positions on status'));
    expect(await isOn(welcome, 'On the ')).toBe(true);
    await press(welcome, 'Only when asked');
    await me().open(url, { html: page(article('Armenia')) });
    await me().reportOnce('the page to be left alone', ({ state, why }) => state === 'off' && why === 'click');
    await press(welcome, 'On the ');
    await highlighted('highlights', (texts) => texts.includes('Armenia'));
    await welcome.close();
  });
});

function textInside(surface: { evaluate: Session['driver']['page']['evaluate'] }): Promise<string> {
  return surface.evaluate(() => document.querySelector('.shown')?.shadowRoot?.textContent ?? '');
}

/** How many pixels of a picture are of the reader's red, in a box and a little below it. */
function redIn({ width, data }: Pixels, box: { x: number; y: number; width: number; height: number }): number {
  let count = 0;
  for (let y = Math.floor(box.y); y < box.y + box.height + 4; y++)
    for (let x = Math.floor(box.x); x < box.x + box.width; x++) {
      const [red = 0, green = 0, blue = 0] = data.subarray(4 * (y * width + x));
      if (red > 150 && green < 120 && blue < 120) count++;
    }
  return count;
}

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
function focusedTag(): string {
  const { activeElement } = document;
  return activeElement?.id || activeElement?.localName || '';
}
function scrollBy(by: number): void {
  window.scrollBy(0, by);
}
function size() {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}
function hash(): boolean {
  return location.hash === '#there';
}
function swap(html: string): void {
  history.pushState({}, '', '?next');
  document.getElementById('app')!.innerHTML = html;
}
function append(html: string): void {
  document.getElementById('app')!.insertAdjacentHTML('beforeend', html);
}
function keepLast(count: number): void {
  const all = [...document.querySelectorAll('article')];
  for (const one of all.slice(0, -count)) one.remove();
}
function framed(): boolean {
  const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
  return [...(inner?.CSS.highlights.values() ?? [])].some((one) => one.size > 0);
}
function middleOf(text: string) {
  const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
  const box = ranges.find((one) => one.toString() === text)?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
function boxOf(text: string) {
  const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
  const box = ranges.find((one) => one.toString() === text)?.getBoundingClientRect();
  return box && { x: box.x, y: box.y, width: box.width, height: box.height };
}
function callOn(name: string): void {
  (window as unknown as Record<string, () => void>)[name]!();
}
function removeApp(): void {
  document.querySelector('news-app')!.remove();
}
function keep(values: object): Promise<void> {
  return (
    globalThis as unknown as { chrome: { storage: { sync: { set(values: object): Promise<void> } } } }
  ).chrome.storage.sync.set(values);
}
function hasFile(): boolean {
  return document.querySelector('.transfer input[type=file]') !== null;
}
function giveFile(text: string): void {
  const input = document.querySelector<HTMLInputElement>('.transfer input[type=file]')!;
  const given = new DataTransfer();
  given.items.add(new File([text], 'settings.json', { type: 'application/json' }));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
function clearSync(): Promise<void> {
  return (
    globalThis as unknown as { chrome: { storage: { sync: { clear(): Promise<void> } } } }
  ).chrome.storage.sync.clear();
}
function frames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number) => (left ? requestAnimationFrame(() => next(left - 1)) : resolve());
    next(count);
  });
}
