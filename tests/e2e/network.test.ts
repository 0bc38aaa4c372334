/**
 * No network in normal use: every request of a browser is recorded while a reader reads, hovers and opens everything we
 * have, and each must be the page's own. The same is done with a build that asks on purpose, in each of its rooms: a
 * recording that hears nothing would prove nothing.
 */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/lib/browsers.ts';
import { filesIn } from '../../scripts/lib/files.ts';
import { type Asked, strangers } from './asked.ts';
import { press, textOf } from './controls.ts';
import { until } from './driver.ts';
import { browserNames, builtFor, type Session, start, story, timeouts } from './setup.ts';

const at = (file: string) => new URL(file, story.url).href;
/** The story as a site would serve it: with a style, a picture, a script, a request of its own and a frame. */
const url = at('recorded-story.html');
const frame = at('recorded-frame.html');
const files = ['own.css', 'own.png', 'own.js', 'own.json', 'in-frame.png'].map(at);
const html = story.html.replace(
  '</body>',
  `<link rel="stylesheet" href="own.css"><img src="own.png" alt=""><script src="own.js"></script>
  <script>fetch('own.json')</script><iframe src="${frame}" width="500" height="400"></iframe></body>`,
);
const served = { html, more: { [frame]: story.html.replace('</body>', '<img src="in-frame.png" alt=""></body>') } };
/** Some browsers ask for an icon of a site by themselves. */
const own = [url, frame, ...files, at('/favicon.ico')];
const host = new URL(url).hostname;

describe.each(browserNames)('network in %s', (browser) => {
  test('every request while one reads belongs to the page', { timeout: 2 * timeouts.test }, async () => {
    const session = await start(browser, { recorded: true });
    try {
      await readEverything(session);
      const asked = await session.driver.asked();
      console.log(listed(browser, asked));
      const byPage = asked.filter(({ by }) => by === 'page').map((one) => one.url);
      expect(byPage).toEqual(expect.arrayContaining([url, frame, ...files]));
      // Firefox loads an extension's own files without a request; Chromium tells of them.
      if (browser === 'chromium')
        expect(asked).toContainEqual(
          expect.objectContaining({ by: 'extension', url: expect.stringMatching(/\/dataset\/dataset\.json$/) }),
        );
      expect(strangers(asked, own)).toEqual([]);
      // What no page and no worker has a part in would still come by here.
      expect(session.wall.lines().filter((line) => !isOwn(line))).toEqual([]);
    } finally {
      await session.end();
    }
  });

  test('a build that asks is heard in each of its rooms', { timeout: 2 * timeouts.test }, async () => {
    const leaking = mkdtempSync(join(tmpdir(), 'backgrounder-leaking-'));
    let session: Session | undefined;
    try {
      cpSync(await builtFor(browser), leaking, { recursive: true });
      const expected = putLeaks(leaking);
      session = await start(browser, { recorded: true, extension: leaking });
      await readEverything(session);
      const { driver, wall } = session;
      const unheard = async () => {
        const heard = strangers(await driver.asked(), own).map((one) => one.url);
        return expected.filter((address) => !heard.includes(address));
      };
      await expect.poll(unheard, { timeout: 60_000 }).toEqual([]);
      expect(wall.lines().filter((line) => !isOwn(line))).toContain('CONNECT leak.example:443');
    } finally {
      await session?.end();
      rmSync(leaking, { recursive: true, force: true });
    }
  });
});

/** A story, a card, a second page, a worker that has died, and every page of the extension. */
async function readEverything({ driver, reader }: Session): Promise<void> {
  // As an update does: the worker starts from nothing.
  await driver.update();
  await reader.read(url, served);
  await reader.cardOf('Karabakh');
  await reader.leave();
  await driver.killWorker();
  await reader.read(url, served);
  await reader.cardOf('Medinsky');
  await reader.pressInCard('Keep open');
  await reader.pressInCard('Next mention');
  const { action, options_ui } = driver.manifest;
  const surfaces = [action.default_popup, options_ui.page, ...['welcome', 'paste'].map((it) => `src/${it}/${it}.html`)];
  for (const path of surfaces) {
    const surface = await driver.surface(path);
    await until(`words in ${path}`, async () => (await textOf(surface)).length > 40);
    if (path === action.default_popup) await press(surface, 'Next mention of OSCE Minsk Group');
    await surface.close();
  }
  // What was asked for last is told of by now: the page has answered after it.
  await reader.report();
}

/** Appends requests to scripts of each room; returns their addresses. */
function putLeaks(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const [content] = manifest.content_scripts[0].js as string[];
  const worker = manifest.background.service_worker ?? manifest.background.scripts[0];
  const card = filesIn(folder).find((path) => path.endsWith('card.iife.js'))!;
  const popup = filesIn(folder).find((path) => /popup\.html.*\.js$/.test(path))!;
  const leak = (name: string) => `https://leak.example/${name}`;
  const put = (file: string, statement: string) => appendFileSync(join(folder, file), `\n;${statement};`);
  put(content!, `fetch('${leak('content')}').catch(() => {})`);
  put(content!, `document.body.append(Object.assign(document.createElement('img'), { src: '${leak('image')}' }))`);
  put(content!, `navigator.sendBeacon('${leak('beacon')}')`);
  put(card, `fetch('${leak('card')}').catch(() => {})`);
  put(worker, `fetch('${leak('worker')}').catch(() => {})`);
  put(popup, `fetch('${leak('popup')}').catch(() => {})`);
  return ['content', 'image', 'beacon', 'card', 'worker', 'popup'].map(leak);
}

/** Chromium connects to a page's host before the page is answered by interception, and so do the page's own requests. */
function isOwn(line: string): boolean {
  return line === `CONNECT ${host}:443`;
}

/** Every request in a line, equal ones once with their number; those of the extension for its own files by room. */
function listed(browser: BrowserName, asked: readonly Asked[]): string {
  const counts = new Map<string, number>();
  for (const { by, from, url } of asked) {
    const line = `${by.padEnd(10)}${shortened(from)} → ${shortened(url)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => `  ${line}${count > 1 ? ` × ${count}` : ''}`);
  return [`${asked.length} requests in ${browser}:`, ...lines.sort()].join('\n');
}

function shortened(address: string): string {
  return address.replace(/^(chrome|moz)-extension:\/\/[^/]+/, 'extension');
}
