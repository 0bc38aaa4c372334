/** Packs: what a reader adds is found on pages and told with its publisher; what is broken changes nothing. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildPack } from '../../scripts/lib/pack-build.ts';
import { harbourDesk, packOf } from '../packs/make.ts';
import { press, textOf } from './controls.ts';
import { type Tab, until } from './driver.ts';
import { accept, chooseFile, dropFile, enterAddress, says } from './pack-desk.ts';
import { file, type PackServer, packHost, startPackServer } from './pack-server.ts';
import { browserNames, type Session, start, story, timeouts } from './setup.ts';

const harbour = harbourDesk();
/** A later version, with another capital and another commissioner. */
const later = harbourDesk((pack) => {
  pack.pack.asOf = '2026-11-24';
  pack.officials![0]!.name = 'Tomas Quillon';
  pack.officials![0]!.aliases = { en: ['Tomas Quillon'] };
});
/** Another publisher, who says otherwise. */
const inland = harbourDesk((pack) => {
  Object.assign(pack.pack, { id: 'inland', name: 'Inland desk', publisher: 'Inland Review', asOf: '2026-11-23' });
  delete pack.articles;
  const [quillon] = pack.officials! as [{ posts: { role: string }[] }];
  quillon.posts[0]!.role = 'Commissioner of harbours and rivers';
  const [armenia] = pack.regions as [{ facts: { value: string }[] }];
  armenia.facts[0]!.value = 'Yerevan, below Ararat';
});
const page = {
  url: story.url,
  html: '<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour commissioner visits Armenia</h1><p>Mara Quillon, the new harbour commissioner, said on Tuesday that the office would stay open. She spoke to reporters in Armenia, where she is to meet officials in the coming days, and then to travel on.</p></article>',
};

describe.each(browserNames)('packs in %s', (browser) => {
  let session: Session;
  let settings: Tab;
  let server: PackServer;
  beforeAll(async () => {
    server = await startPackServer();
    session = await start(browser);
    session.wall.lead(packHost, server.port);
    await session.reader.read(page.url, page);
    settings = await session.reader.settings();
    // Whoever drives a browser is not asked in its own windows.
    await settings.evaluate(sayYes);
  }, timeouts.start);
  afterAll(async () => {
    await session?.end();
    await server?.close();
  });
  const me = () => session.reader;
  const installed = () => settings.evaluate(names);

  afterEach(async () => {
    for (const name of await installed()) {
      await press(settings, `Remove ${name}`);
      await until(`${name} to be gone`, async () => !(await installed()).includes(name));
    }
  });

  test('a pack from a file is looked at, added, found on a page and told with its publisher', {
    timeout: timeouts.test,
  }, async () => {
    await me().read(page.url, page);
    expect(await me().highlights()).not.toContain('Mara Quillon');
    await chooseFile(settings, 'harbour.json', harbour);
    const seen = await says(settings, 'Add this pack?');
    for (const part of ['Harbour desk', 'Harbour Gazette', 'CC0-1.0', '20 Nov 2026', 'Mara Quillon', 'Armenia'])
      expect(seen).toContain(part);
    expect(await installed()).toEqual([]);
    await accept(settings, 'Harbour desk');
    expect(await installed()).toEqual(['Harbour desk']);

    await me().read(page.url, page);
    expect(await me().highlights()).toContain('Mara Quillon');
    const card = await me().cardOf('Mara Quillon');
    for (const part of ['Harbour commissioner', 'Harbour Gazette, 20 Nov 2026', 'Harbour office reopens'])
      expect(card.text).toContain(part);
    const armenia = await me().cardOf('Armenia');
    // What was known stays, what the pack says stands beside it with its publisher.
    expect(armenia.text).toMatch(/Capital\s+Yerevan\n/);
    expect(armenia.text).toMatch(/Yerevan, on the Hrazdan\s+as of 18 Nov 2026[^\n]*Harbour Gazette, 20 Nov 2026/);
  });

  test('a page that is open hears of a pack that comes, changes, is switched off and goes', {
    timeout: timeouts.test,
  }, async () => {
    const html = page.html.replace('She spoke', 'Tomas Quillon was there. She spoke');
    await me().read(page.url, { html });
    const once = async (what: string, wanted: (names: string[]) => boolean) => {
      await until(what, async () => wanted(await me().highlights()));
      // The page may hear of it before the settings do, whose controls wait till then.
      await until('the work to end', () => settings.evaluate(isIdle));
    };
    server.at('/harbour.json', file(harbour));
    await enterAddress(settings, `https://${packHost}/harbour.json`);
    await accept(settings, 'Harbour desk');
    await once('the pack on the page', (names) => names.includes('Mara Quillon') && !names.includes('Tomas Quillon'));
    server.at('/harbour.json', file(later));
    await press(settings, 'Update now');
    await once('the newer one', (names) => names.includes('Tomas Quillon') && !names.includes('Mara Quillon'));
    await press(settings, 'Harbour desk');
    await once('it to be off', (names) => names.includes('Armenia') && !names.includes('Tomas Quillon'));
    await press(settings, 'Harbour desk');
    await once('it to be on', (names) => names.includes('Tomas Quillon'));
    await press(settings, 'Remove Harbour desk');
    await once('it to be gone', (names) => names.includes('Armenia') && !names.includes('Tomas Quillon'));
  });

  test('a pack that is dropped is the same; switched off, it is gone from pages', {
    timeout: timeouts.test,
  }, async () => {
    await dropFile(settings, 'harbour.json', harbour);
    await accept(settings, 'Harbour desk');
    await me().read(page.url, page);
    expect(await me().highlights()).toContain('Mara Quillon');
    await press(settings, 'Harbour desk');
    await until('the pack to be off', () => settings.evaluate(isOff));
    await me().read(page.url, page);
    expect(await me().highlights()).not.toContain('Mara Quillon');
    expect(await textOf(settings)).toContain('Harbour desk');
  });

  test('a pack from an address is asked for once, then only whether it has changed', {
    timeout: timeouts.test,
  }, async () => {
    server.at('/harbour.json', file(harbour));
    server.asked.length = 0;
    await enterAddress(settings, `https://${packHost}/harbour.json`);
    await accept(settings, 'Harbour desk');
    await press(settings, 'Update now');
    await says(settings, '“Harbour desk” is up to date');
    server.at('/harbour.json', file(later));
    await press(settings, 'Update now');
    await says(settings, '“Harbour desk” has been updated');
    // A request counts when its connection is done with, which may be after the page has said so.
    await expect.poll(() => server.asked).toEqual(['/harbour.json 200', '/harbour.json 304', '/harbour.json 200']);
    const changed = { ...page, html: page.html.replace('Mara', 'Tomas') };
    await me().read(page.url, changed);
    expect(await me().highlights()).toContain('Tomas Quillon');
    expect(session.wall.asked()).not.toContain('harbour-gazette.example');
  });

  test('the alarm wakes a worker that is gone, which asks whether a pack that is due has changed', {
    timeout: timeouts.test,
  }, async () => {
    server.at('/harbour.json', file(harbour));
    await enterAddress(settings, `https://${packHost}/harbour.json`);
    await accept(settings, 'Harbour desk');
    const set = await settings.evaluate(nextAlarm);
    expect(set - Date.now()).toBeGreaterThan(19 * 60 * 60 * 1000);
    await session.driver.killWorker();
    server.asked.length = 0;
    await settings.evaluate(letAlarmFire, 'harbour-desk');
    await until('the server to be asked', async () => server.asked.length > 0);
    expect(server.asked).toEqual(['/harbour.json 304']);
    // And it is set again, for tomorrow.
    await until('the next alarm', async () => (await settings.evaluate(nextAlarm)) > Date.now() + 60 * 60 * 1000);
    server.at('/harbour.json', file(later));
    await settings.evaluate(letAlarmFire, 'harbour-desk');
    await says(settings, 'as of 24 Nov 2026');
    expect(server.asked).toEqual(['/harbour.json 304', '/harbour.json 200']);
  });

  test('what is broken is refused in words, and what was there stays', { timeout: timeouts.test }, async () => {
    server.at('/harbour.json', file(harbour));
    await enterAddress(settings, `https://${packHost}/harbour.json`);
    await accept(settings, 'Harbour desk');

    const broken: [text: string, words: string | RegExp][] = [
      ['<!doctype html><title>Not found</title>', 'This is a web page, not a pack'],
      [later.slice(0, later.length / 2), 'The pack is cut off'],
      [later.replace('"format":1', '"format":2'), 'newer than this Backgrounder reads (1): update Backgrounder'],
      [later.replace('"2026-11-18"', '"18 November"'), /regions\[0\]\.facts\[0\]\.asOf: .*18 November/],
      [
        later.replace('Yerevan, on', '<b>Yerevan</b>, on'),
        /regions\[0\]\.facts\[0\]\.value \(armenia\): the text has HTML/,
      ],
      [later.replace('"about":["quillon-mara"', '"about":["quillon-maria"'), 'there is no entry quillon-maria'],
      ['{"any":"json"}', 'This is JSON, but no pack'],
    ];
    for (const [text, words] of broken) {
      expect(text).not.toBe(later);
      server.at('/harbour.json', file(text));
      await press(settings, 'Update now');
      await says(settings, words);
      await chooseFile(settings, 'broken.json', text);
      await says(settings, words);
      await until('the work to end', () => settings.evaluate(isIdle));
    }
    server.at('/harbour.json', (_, response) => {
      // It says nothing of its length, and never ends by itself.
      const more = () => response.write('x'.repeat(1024 * 1024), () => !response.destroyed && more());
      response.writeHead(200);
      more();
    });
    await press(settings, 'Update now');
    await says(settings, 'has more than 20 MB');
    server.at('/harbour.json', (_, response) => response.writeHead(302, { location: 'http://packs.test/x' }).end());
    await press(settings, 'Update now');
    await says(settings, /cannot be reached, or broke off/);
    server.at('/harbour.json', (_, response) => response.writeHead(404).end());
    await press(settings, 'Update now');
    await says(settings, 'answers 404');

    expect(await installed()).toEqual(['Harbour desk']);
    await me().read(page.url, page);
    expect(await me().highlights()).toContain('Mara Quillon');
  });

  test('a worker killed in the middle of an import leaves the old version whole', {
    timeout: timeouts.test,
  }, async () => {
    await chooseFile(settings, 'harbour.json', harbour);
    await accept(settings, 'Harbour desk');
    await chooseFile(settings, 'large.json', packOf(40_000, { asOf: '2026-11-24' }));
    await says(settings, 'Add this pack?');
    await press(settings, 'Add pack');
    await says(settings, 'Preparing…');
    await session.driver.killWorker();
    await until('the work to end', () => settings.evaluate(isIdle));
    expect(await textOf(settings)).toContain('as of 20 Nov 2026');
    await me().read(page.url, page);
    expect(await me().highlights()).toContain('Mara Quillon');
    // What was chosen is still there to be accepted.
    await press(settings, 'Add pack');
    await says(settings, '“Harbour desk” has been added');
    await says(settings, 'Officials: 10001');
    await me().read(page.url, page);
    expect(await me().highlights()).toContain('Mara Quillon');
  });

  test('the pack of this repository, built as anybody would, is found on a page', {
    timeout: timeouts.test,
  }, async () => {
    const { text } = await buildPack('packs/us-congress-foreign-affairs');
    await chooseFile(settings, 'congress.json', text);
    await accept(settings, 'US Congress, foreign affairs committees');
    const html = page.html.replaceAll('Mara Quillon', 'Senator Jeanne Shaheen').replaceAll('She', 'Shaheen');
    await me().read(page.url, { html });
    expect(await me().highlights()).toEqual(expect.arrayContaining(['Jeanne Shaheen', 'Shaheen', 'Armenia']));
    const card = await me().cardOf('Jeanne Shaheen');
    expect(card.text).toContain('Ranking member of the Senate Committee on Foreign Relations');
    expect(card.text).toContain('Backgrounder contributors, 25 Nov 2026');
  });

  test('two packs that disagree stand side by side, each with its publisher', { timeout: timeouts.test }, async () => {
    await chooseFile(settings, 'harbour.json', harbour);
    await accept(settings, 'Harbour desk');
    await chooseFile(settings, 'inland.json', inland);
    await accept(settings, 'Inland desk');
    await me().read(page.url, page);
    const armenia = await me().cardOf('Armenia');
    expect(armenia.text).toMatch(/Yerevan, on the Hrazdan\s+as of[^\n]*Harbour Gazette, 20 Nov 2026/);
    expect(armenia.text).toMatch(/Yerevan, below Ararat\s+as of[^\n]*Inland Review, 23 Nov 2026/);
    const quillon = await me().cardOf('Mara Quillon');
    expect(quillon.text).toMatch(/Harbour commissioner\n/);
    expect(quillon.text).toMatch(/Commissioner of harbours and rivers\s+[^\n]*Inland Review, 23 Nov 2026/);
    // The order decides who names an entry.
    await press(settings, 'Move up: Inland desk');
    await until('the order to change', async () => (await installed())[0] === 'Inland desk');
    await me().leave();
    await me().read(page.url, page);
    expect((await me().cardOf('Mara Quillon')).text).toMatch(
      /Harbour commissioner\s+[^\n]*Harbour Gazette, 20 Nov 2026/,
    );
  });
});

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

function sayYes(): void {
  window.confirm = () => true;
}

function names(): string[] {
  return [...document.querySelectorAll('.pack .switch')].map((label) => label.textContent!.trim());
}

/** When the alarm for packs goes off, in milliseconds; 0 when none is set. */
async function nextAlarm(): Promise<number> {
  return (await chrome.alarms.get('packs'))?.scheduledTime ?? 0;
}

/** Makes the pack due, and the alarm go off. A real one: it is only set earlier than Backgrounder would. */
async function letAlarmFire(id: string): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('backgrounder-packs'));
  const packs = database.transaction('packs', 'readwrite').objectStore('packs');
  await done(packs.put({ ...(await done(packs.get(id))), nextCheck: 1 }));
  database.close();
  await chrome.alarms.create('packs', { when: Date.now() + 100 });
}

function isOff(): boolean {
  const box = document.querySelector<HTMLInputElement>('.pack .switch input');
  return box !== null && !box.checked && !box.disabled;
}

function isIdle(): boolean {
  return document.querySelector('.packs')?.getAttribute('aria-busy') === 'false';
}
