/**
 * Draws `src/icons/SIZE.png` from `icon.svg`, with headless Chromium. Run after changing the SVG: `npx tsx scripts/icons.ts`.
 * The PNGs are committed, against our rule for generated files: a build must not need a browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './lib/browsers.ts';
import { root } from './lib/run.ts';

const folder = join(root, 'src', 'icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
