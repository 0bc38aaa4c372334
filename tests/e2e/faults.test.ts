/** What a reader meets when something breaks under the extension. The table of all faults is in `docs/faults.md`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumDriver } from './chromium.ts';
import { press, textOf, type } from './controls.ts';
import { until } from './driver.ts';
import { browserNames, type Session, start, story, timeouts } from './setup.ts';

describe.each(browserNames)('faults in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await start(browser);
  }, timeouts.start);
  afterAll(() => session?.end());
  const me = () => session.reader;
  const quiet = () => expect(session.driver.consoleErrors().filter((error) => !/favicon/.test(error))).toEqual([]);

  test('worker killed while a page is scanned: the names are underlined all the same', {
    timeout: timeouts.test,
  }, async () => {
    // Once before: Firefox does not recover a background that is ended in its very first start, by us or by anybody.
    await me().read(story.url, story);
    // At several moments: before the orders, while the text is read, while the worker looks for names.
    for (const wait of [0, 60, 150, 300]) {
      await session.driver.open(`${story.url}?killed-${wait}`, story);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await session.driver.killWorker();
      await until('the names', async () => (await me().highlights()).includes('Karabakh'));
    }
    quiet();
  });

  test('worker killed in the dwell: the card comes, filled', { timeout: timeouts.test }, async () => {
    await me().read(story.url, story);
    for (const wait of [0, 150, 250]) {
      await me().hover('Karabakh');
      await new Promise((resolve) => setTimeout(resolve, wait));
      await session.driver.killWorker();
      const card = await until('the card', async () => {
        const now = await me().card();
        return now && !now.loading && now;
      });
      expect(card.text).toContain('Azerbaijan');
      await me().leave();
    }
    quiet();
  });

  test('settings that are garbage: the defaults count', { timeout: timeouts.test }, async () => {
    const settings = await me().settings();
    await settings.evaluate(store, { delay: 'soon', kinds: 7, underline: { a: 1 }, sitesOff: 'all', from2031: [1] });
    await me().read(story.url, story);
    await me().cardOf('Karabakh');
    await settings.evaluate(forget);
    await settings.close();
    quiet();
  });

  test('storage full: it is said, and what was set stays', { timeout: timeouts.test }, async () => {
    await me().read(story.url, story);
    const settings = await me().settings();
    await until('the settings', async () => (await textOf(settings)).length > 200);
    await settings.evaluate(fill);
    await type(settings, 'Site, such as', 'full-disk.example');
    await press(settings, 'Switch off');
    await until('a sentence', async () => /could not be stored/i.test(await textOf(settings)));
    expect((await settings.evaluate(held)).sitesOff).toBeUndefined();
    await settings.evaluate(forget);
    await settings.close();
    await me().cardOf('Karabakh');
  });

  test('a half-written name index: it is built anew', { timeout: timeouts.test }, async () => {
    await me().read(story.url, story);
    const settings = await me().settings();
    await until('an index to be kept', () => settings.evaluate(countIndexes));
    await settings.evaluate(cutIndexes);
    await settings.close();
    await session.driver.killWorker();
    await me().read(`${story.url}?cut`, story);
    expect(await me().highlights()).toContain('Karabakh');
    await me().cardOf('Karabakh');
    quiet();
  });

  test('a frame that is gone before it was read: nothing happens', { timeout: timeouts.test }, async () => {
    const frame = 'https://caucasuswatch.de/en/frame.html';
    const html = story.html.replace(
      '</body>',
      `<script>setInterval(() => {
        document.querySelector('iframe')?.remove();
        document.body.append(Object.assign(document.createElement('iframe'), { src: '${frame}' }));
      }, 120);</script></body>`,
    );
    expect(html).not.toBe(story.html);
    await me().read(`${story.url}?frames`, { html, more: { [frame]: story.html } });
    expect(await me().highlights()).toContain('Karabakh');
    await me().cardOf('Karabakh');
    quiet();
  });

  test('a tab that is closed while it is scanned: the worker does not mind', { timeout: timeouts.test }, async () => {
    const settings = await me().settings();
    // A page of the extension has a tab like any other, and asks the same questions.
    await settings.evaluate(askAndLeave);
    await settings.close();
    for (let i = 0; i < 5; i++) await session.driver.open(`${story.url}?left-${i}`, story);
    await me().read(story.url, story);
    await me().cardOf('Karabakh');
    if (browser === 'chromium') expect((session.driver as ChromiumDriver).workerErrors()).toEqual([]);
  });

  test('sites taken away under an open page: no card comes, and the next page is left alone', {
    timeout: timeouts.test,
  }, async () => {
    await me().read(`${story.url}?revoked`, story);
    expect(await me().highlights()).toContain('Karabakh');
    await session.driver.allowSites(false);
    try {
      await me().hover('Karabakh');
      // The delay of the card and the way to the worker and back, several times over.
      await session.driver.page.evaluate(frames, 120);
      expect(await me().card()).toBeUndefined();
      quiet();
      await session.driver.open(`${story.url}?without`, story);
      await session.driver.page.evaluate(frames, 60);
      await expect(me().report()).rejects.toThrow();
      expect(await me().highlights()).toEqual([]);
    } finally {
      await session.driver.allowSites(true);
    }
    await me().read(`${story.url}?with`, story);
    await me().cardOf('Karabakh');
    await me().leave();
    quiet();
  });

  // The last: after it no page of the extension that was opened before is left.
  test('updated under an open tab: the new version takes the page over', { timeout: timeouts.test }, async () => {
    await me().read(story.url, story);
    await me().cardOf('Karabakh');
    await me().leave();
    await session.driver.update();
    // Till the new page side is there, a hover clears the old underlines: then they come back.
    await until('a card of the new version', async () => {
      await me().hover('Karabakh', 1000);
      const giveUp = Date.now() + 3000;
      while (Date.now() < giveUp) {
        const card = await me().card();
        if (card && !card.loading) return card.text.includes('Azerbaijan');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return false;
    });
    quiet();
    await session.driver.open(`${story.url}?updated`, story);
    await until('the names', async () => (await me().highlights()).includes('Karabakh'));
    await me().cardOf('Karabakh');
    quiet();
  });
});

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

interface Api {
  storage: {
    sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: Api;

function frames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number) => (left ? requestAnimationFrame(() => next(left - 1)) : resolve());
    next(count);
  });
}

function store(values: object): Promise<void> {
  return chrome.storage.sync.set(values);
}

function forget(): Promise<void> {
  return chrome.storage.sync.clear();
}

function held(): Promise<Record<string, unknown>> {
  return chrome.storage.sync.get(null);
}

async function fill(): Promise<void> {
  // Until the browser itself says that it is enough; smaller and smaller, so that nothing fits any more.
  for (let size = 8000, n = 0; size >= 1; ) {
    try {
      await chrome.storage.sync.set({ [`filler${n++}`]: 'x'.repeat(size) });
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

async function countIndexes(): Promise<number> {
  const open = indexedDB.open('backgrounder-indexes');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const count = db.transaction('indexes').objectStore('indexes').count();
  await new Promise((resolve) => {
    count.onsuccess = resolve;
  });
  db.close();
  return count.result;
}

async function cutIndexes(): Promise<void> {
  const open = indexedDB.open('backgrounder-indexes');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const transaction = db.transaction('indexes', 'readwrite');
  const indexes = transaction.objectStore('indexes');
  const cursor = indexes.openCursor();
  cursor.onsuccess = () => {
    const at = cursor.result;
    if (!at) return;
    at.update({ ...at.value, bytes: at.value.bytes.slice(0, at.value.bytes.byteLength / 2) });
    at.continue();
  };
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

function askAndLeave(): void {
  const blocks = Array.from({ length: 200 }, () => ({
    text: 'Talks on Karabakh in Armenia and Azerbaijan. '.repeat(40),
  }));
  void chrome.runtime.sendMessage({ call: 'scan', params: { lang: 'en', url: '', title: '', blocks } });
}
