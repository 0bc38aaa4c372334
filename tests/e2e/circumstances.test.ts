/** Circumstances that the driver has no words for, in Chromium: print, no network at all, the extension twice. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/lib/browsers.ts';
import { build, builtFolder } from '../../scripts/lib/build.ts';
import { until } from './driver.ts';
import { story, timeouts } from './setup.ts';

const timeout = timeouts.test;
let context: BrowserContext | undefined;
afterEach(async () => {
  await context?.close();
  context = undefined;
});

/** Opens the story with all these extensions; errors of its console are kept. */
async function open(extensions: string[]): Promise<{ page: Page; errors: string[] }> {
  const list = extensions.join(',');
  context = await chromium.launchPersistentContext('', {
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${list}`,
      `--load-extension=${list}`,
      '--no-first-run',
    ],
  });
  await context.route(/^https?:/, (route) =>
    route.request().url() === story.url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: story.html })
      : route.abort(),
  );
  const page = context.pages()[0]!;
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  // A worker that is there before the page: the first answer is as quick as any.
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  await page.bringToFront();
  await page.goto(story.url);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return { page, errors: errors };
}

const built = async () => (process.env.BACKGROUNDER_BUILT ? builtFolder('chrome', 'e2e') : build('chrome', 'e2e'));
const ours = (errors: string[]) => errors.filter((error) => !/favicon|ERR_FAILED/.test(error));

/** Rests the pointer on the first highlighted name. */
async function hover(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()][0]! as unknown as Range[];
    const { left, top, width, height } = range!.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(2, 2);
  await page.mouse.move(x, y, { steps: 4 });
}

const cards = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('backgrounder-card')].filter((host) =>
        host.shadowRoot?.querySelector('[role="dialog"]:not([aria-busy="true"])'),
      ).length,
  );

test('a printed page is the newspaper’s: no underline', { timeout }, async () => {
  const { page } = await open([await built()]);
  const line = () =>
    page.evaluate(() => {
      const [name] = [...CSS.highlights.keys()];
      return getComputedStyle(document.querySelector('article p, p')!, `::highlight(${name})`).textDecorationLine;
    });
  expect(await line()).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(await line()).toBe('none');
});

test('without any network the card is the same', { timeout }, async () => {
  const { page, errors } = await open([await built()]);
  await context!.setOffline(true);
  await hover(page);
  await until('a card', () => cards(page));
  expect(ours(errors)).toEqual([]);
});

test('two copies of the extension: the page stays whole, and one may still read', { timeout }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-copy-'));
  try {
    const one = await built();
    cpSync(one, folder, { recursive: true });
    const { page, errors } = await open([one, folder]);
    expect(context!.serviceWorkers().length).toBeGreaterThanOrEqual(1);
    await hover(page);
    await until('a card', () => cards(page));
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cards(page)) === 0);
    expect(ours(errors)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length)).toBeLessThanOrEqual(
      2,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
