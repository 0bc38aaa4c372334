/**
 * `npm start`: builds the extension, finds or installs a browser and opens it on the sample story.
 *
 *   npm start                          Chromium, the sample story
 *   npm start -- --firefox             Firefox
 *   npm start -- URL-or-file.html      any page
 *   npm start -- --headless            no window, also where there is a display
 *
 * With a display the window stays open until you close it. Without one it hovers every name by itself, prints what it
 * found and writes pictures to `demo/`; it fails when an expected name is missing.
 */
import { join, relative } from 'node:path';
import { launchChromium } from '../tests/e2e/chromium.ts';
import type { Driver } from '../tests/e2e/driver.ts';
import { launchFirefox } from '../tests/e2e/firefox.ts';
import { readArgs } from './lib/args.ts';
import { ensureBrowser } from './lib/browsers.ts';
import { build } from './lib/build.ts';
import { type Opened, whatToOpen } from './lib/opened.ts';
import { root } from './lib/run.ts';
import { mentionTable, tour } from './lib/tour.ts';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { options, operands } = readArgs(process.argv.slice(2), []);
  const unknown = [...options.keys()].find((option) => !['--firefox', '--headless'].includes(option));
  if (unknown) throw new Error(`There is no option ${unknown}; there are --firefox and --headless.`);
  const firefox = options.has('--firefox');
  const opened = whatToOpen(operands[0]);
  const executable = await ensureBrowser(firefox ? 'firefox' : 'chromium');
  console.log('Building …');
  const extension = await build(firefox ? 'firefox' : 'chrome', 'demo');
  const headless = options.has('--headless') || !hasDisplay();
  const driver = await (firefox ? launchFirefox : launchChromium)({ executable, extension, headless });
  if (!headless) {
    await driver.open(opened.url, opened.served);
    console.log('Rest the pointer on an underlined name; the toolbar button lists them all. Close the window to end.');
    await driver.closed();
    return;
  }
  try {
    await show(driver, opened, join(root, 'demo', ...(firefox ? ['firefox'] : [])));
  } finally {
    await driver.close();
  }
}

async function show(driver: Driver, opened: Opened, folder: string): Promise<void> {
  console.log(`No window: hovering the names of ${opened.url} ourselves …\n`);
  const found = await tour(driver, opened, folder);
  if (found.report.state === 'off') throw new Error('Backgrounder is switched off on this page.');
  console.log(`${mentionTable(found)}\n`);
  const line = '─'.repeat(72);
  if (found.card) console.log(`${line}\n${found.card.text.replaceAll(/\n{3,}/g, '\n\n')}\n${line}\n`);
  console.log(`Pictures of page, card, popup and settings: ${relative(process.cwd(), folder)}/`);
  if (found.missing.length) throw new Error(`Not found on the page: ${found.missing.join(', ')}.`);
}

/** Only Linux says where its display is; elsewhere there is one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
