/**
 * `npm run store-shots`: the pictures for the stores, 1280×800, of the real extension in a real Chromium, in `dist/store/`.
 * Stores want one size; popup and toolbar belong to the browser's window, so the popup is laid over a picture of its page.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchChromium } from '../tests/e2e/chromium.ts';
import { textOf } from '../tests/e2e/controls.ts';
import { type Tab, until } from '../tests/e2e/driver.ts';
import { type Reader, reader } from '../tests/e2e/reader.ts';
import { ensureBrowser } from './lib/browsers.ts';
import { build } from './lib/build.ts';
import { root } from './lib/run.ts';

const size = { width: 1280, height: 800 };
const folder = join(root, 'dist', 'store');
const at = (name: string) => join(folder, `${name}.png`);
const story = {
  url: 'https://caucasuswatch.de/en/news/sample-story.html',
  html: readFileSync(join(root, 'tests', 'sample-story', 'index.html'), 'utf8'),
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const driver = await launchChromium({
  executable: await ensureBrowser('chromium'),
  // Open shadow root: it shows when the card is filled. It looks the same.
  extension: await build('chrome', 'e2e'),
  headless: true,
});
try {
  const me = reader(driver);
  await driver.page.resize(size.width, size.height);
  await me.read(story.url, story);
  for (const [name, words] of [
    ['1-region', 'Karabakh'],
    ['2-official', 'Medinsky'],
  ] as const) {
    await me.cardOf(words);
    await driver.page.screenshot(at(name));
    await me.leave();
  }
  await popupOverPage(me);
  await surface(await me.settings(), '4-settings', 'licences');
  console.log(`Pictures for the stores: ${relative(process.cwd(), folder)}/`);
} finally {
  await driver.close();
}

async function popupOverPage(me: Reader): Promise<void> {
  await driver.page.evaluate(() => scrollTo(0, 0));
  await driver.page.screenshot(at('page'));
  const popup = await me.popup();
  await popup.resize(360, 580);
  await until('the list', async () => (await textOf(popup)).includes('Karabakh'));
  await popup.screenshot(at('popup'));
  await popup.close();
  const picture = (name: string) => `data:image/png;base64,${readFileSync(at(name)).toString('base64')}`;
  const html = `<!doctype html><style>body{margin:0}img{position:absolute;top:0}
    #popup{right:24px;top:8px;border-radius:8px;box-shadow:0 4px 24px #0006}</style>
    <img alt="" src="${picture('page')}"><img alt="" id="popup" src="${picture('popup')}">`;
  await driver.open('https://pictures.test/', { html });
  await driver.page.screenshot(at('3-popup'));
  for (const part of ['page', 'popup']) rmSync(at(part));
  await driver.open(story.url, story);
}

async function surface(tab: Tab, name: string, text: string): Promise<void> {
  await tab.resize(size.width, size.height);
  await until(`"${text}"`, async () => (await textOf(tab)).includes(text));
  await tab.screenshot(at(name));
  await tab.close();
}
