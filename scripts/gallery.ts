/**
 * `npm run gallery`: a picture of every state of every surface, in every look, in `demo/gallery/`.
 * `-- card popup` takes only those surfaces; `-- dark` only that look; `-- docs` takes the pictures of `docs/surfaces.md`,
 * `-- compare` takes them anew and says which have changed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { looks } from '../tests/gallery/looks.ts';
import { ensureBrowser } from './lib/browsers.ts';
import { root } from './lib/run.ts';
import { compareSurfaces } from './lib/surfaces-compare.ts';
import { documentSurfaces } from './lib/surfaces-doc.ts';

const words = process.argv.slice(2);
const wanted = (names: string[]) => {
  const chosen = names.filter((name) => words.includes(name));
  return chosen.length ? chosen : names;
};

const folder = join(root, 'demo', 'gallery');
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: join(root, 'tests', 'gallery', 'vite.config.ts'),
  server: { port: 0 },
  logLevel: 'warn',
});
await server.listen();
const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({
  executablePath: await ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let count = 0;
const forDocs = words.includes('docs');
const compares = words.includes('compare');
let errors = 0;
if (forDocs || compares) {
  const page = await browser.newPage();
  const all = await states(page);
  if (forDocs) console.log(`${await documentSurfaces(browser, address, all)} pictures in docs/images/surfaces/`);
  else {
    const found = await compareSurfaces(browser, address, all, join(root, 'demo', 'gallery-differences'));
    for (const sentence of found) console.log(sentence);
    console.log(`${all.length} states compared, ${found.length} pictures differ`);
    errors = found.length;
  }
}
for (const name of forDocs || compares ? [] : wanted(Object.keys(looks))) {
  const { width, height, scale, lang, colorScheme, forcedColors } = looks[name]!;
  const turned = lang ? `&lang=${lang}` : '';
  const context = await browser.newContext({
    viewport: { width, height },
    ...(scale && { deviceScaleFactor: scale }),
    ...(colorScheme && { colorScheme }),
    ...(forcedColors && { forcedColors }),
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    errors += 1;
    console.error(`${name}, ${page.url()}: ${error.message}`);
  });
  for (const { surface, state } of await states(page)) {
    // A page each: what one state leaves behind must not be in the picture of the next.
    await page.goto('about:blank');
    await page.goto(`${address}#${new URLSearchParams({ surface, state })}${turned}`);
    await page.waitForFunction(() => document.querySelector('#root > *'));
    const file = `${surface}-${state.replaceAll(/\W+/g, '-')}-${name}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: surface !== 'page' });
    count += 1;
  }
  await context.close();
}
await browser.close();
await server.close();
if (!forDocs && !compares) console.log(`${count} pictures in ${relative(process.cwd(), folder)}/`);
process.exitCode = errors ? 1 : 0;

/** What the gallery's own list holds. */
async function states(page: Page): Promise<{ surface: string; state: string }[]> {
  await page.goto(address);
  await page.waitForSelector('iframe');
  const all = await page.$$eval('h2 a', (links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  const listed = all.map((hash) => Object.fromEntries(new URLSearchParams(hash)) as { surface: string; state: string });
  const surfaces = wanted([...new Set(listed.map(({ surface }) => surface))]);
  return listed.filter(({ surface }) => surfaces.includes(surface));
}
