/**
 * `npm run gallery`: a picture of every state of every surface, in every look, in `demo/gallery/`.
 * `-- card popup` takes only those surfaces; `-- dark` only that look; `-- docs` takes the pictures of `docs/surfaces.md`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { ensureBrowser } from './lib/browsers.ts';
import { root } from './lib/run.ts';
import { documentSurfaces } from './lib/surfaces-doc.ts';

interface Look {
  context: BrowserContextOptions;
  turned?: string;
}

const wide = { width: 960, height: 800 };
const looks: Record<string, Look> = {
  light: { context: { viewport: wide, colorScheme: 'light' } },
  dark: { context: { viewport: wide, colorScheme: 'dark' } },
  'forced-colours': { context: { viewport: wide, colorScheme: 'dark', forcedColors: 'active' } },
  rtl: { context: { viewport: { width: 420, height: 800 } }, turned: '&lang=ar' },
  german: { context: { viewport: { width: 420, height: 800 } }, turned: '&lang=de' },
  narrow: { context: { viewport: { width: 320, height: 640 } } },
  // What a browser's zoom does: fewer CSS pixels, each larger.
  'zoom-400': { context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 } },
  'zoom-200': { context: { viewport: { width: 480, height: 400 }, deviceScaleFactor: 2 } },
};

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
if (forDocs) {
  const page = await browser.newPage();
  console.log(`${await documentSurfaces(browser, address, await states(page))} pictures in docs/images/surfaces/`);
}
let errors = 0;
for (const name of forDocs ? [] : wanted(Object.keys(looks))) {
  const { context: options, turned = '' } = looks[name]!;
  const context = await browser.newContext(options);
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
if (!forDocs) console.log(`${count} pictures in ${relative(process.cwd(), folder)}/`);
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
