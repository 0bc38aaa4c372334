/** Starts the browsers for a test file: the e2e build, a wall that lets nothing out, and a reader. */
import { readFileSync } from 'node:fs';
import { type BrowserName, ensureBrowser } from '../../scripts/lib/browsers.ts';
import { build, builtFolder } from '../../scripts/lib/build.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type Reader, reader } from './reader.ts';
import { buildWall, type Wall } from './wall.ts';

export const browserNames: BrowserName[] = ['chromium', 'firefox'];

/** The bundled sample story, on the host of an outlet that is in `data/news-sites.yaml`. */
export const story = {
  url: 'https://caucasuswatch.de/en/news/sample-story.html',
  html: readFileSync(new URL('../sample-story/index.html', import.meta.url), 'utf8'),
};

export interface Session {
  driver: Driver;
  reader: Reader;
  /** Remembers what was asked of the network, and lets nothing through. */
  wall: Wall;
  /** Folder of the built extension. */
  extension: string;
  end(): Promise<void>;
}

interface StartOptions {
  /** Hosts that lead to ports of this machine. */
  doors?: Record<string, number>;
  /** Notes every request. */
  recorded?: boolean;
  /** Another browser of this kind than the one that is found. */
  executable?: string;
  /** Another build than `builtFor` this browser. */
  extension?: string;
}

/** Folder of the build with an open card. `npm test` has built it already; otherwise it is built now, so it is never stale. */
export async function builtFor(browser: BrowserName): Promise<string> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  return process.env.BACKGROUNDER_BUILT ? builtFolder(target, 'e2e') : build(target, 'e2e');
}

/** Starts one browser with the extension. */
export async function start(
  browser: BrowserName,
  { doors = {}, recorded = false, extension: other, executable: given }: StartOptions = {},
): Promise<Session> {
  const extension = other ?? (await builtFor(browser));
  const executable = given ?? (await ensureBrowser(browser));
  const wall = await buildWall();
  for (const [host, port] of Object.entries(doors)) wall.lead(host, port);
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ executable, extension, headless: true, proxy: wall.address, recorded });
  return {
    driver,
    reader: reader(driver),
    wall,
    extension,
    async end() {
      await driver.close();
      await wall.close();
    },
  };
}

/** How long a test may take, and starting a browser. They only bound failures: everything inside waits on conditions. */
export const timeouts = { test: 300_000, start: 300_000 };
