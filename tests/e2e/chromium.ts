/** Chromium, driven by Playwright over a persistent context: the one way to side-load an extension. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { PNG } from 'pngjs';
import { recordChromium } from './chromium-requests.ts';
import {
  asExpression,
  askedOf,
  type Driver,
  defaultPatience,
  type LaunchOptions,
  manifestOf,
  type Served,
  type Tab,
  until,
  viewport,
} from './driver.ts';

/** What Chromium counts in the process of `page`, after a garbage collection. */
export interface Counters {
  /** Bytes of JavaScript. */
  heap: number;
  listeners: number;
  nodes: number;
  documents: number;
}

export interface ChromiumDriver extends Driver {
  counters(): Promise<Counters>;
  /** Errors on the console of the worker, and exceptions that nobody caught there, since the browser was started. */
  workerErrors(): string[];
}

/** Starts Chromium with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const { executable, extension, headless, proxy, recorded } = options;
  // A folder of its own only where we must know it: there Chromium writes to which port it listens.
  const userData = recorded ? mkdtempSync(join(tmpdir(), 'backgrounder-chromium-')) : '';
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: executable,
    headless,
    viewport: headless ? viewport : null,
    ...(proxy && { proxy: { server: proxy } }),
    args: [
      // Chromium refuses its sandbox to root, which is who runs tests in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // The publisher's server of the tests has a certificate of its own making.
      '--ignore-certificate-errors',
      ...(recorded ? ['--remote-debugging-port=0'] : []),
      // Lets the DevTools protocol click the toolbar button.
      '--enable-unsafe-extension-debugging',
    ],
  });
  context.setDefaultTimeout(defaultPatience);
  const recording = recorded ? await recordChromium(userData) : undefined;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const workerErrors: string[] = [];
  const listen = (one: Worker) =>
    one.on('console', (message) => message.type() === 'error' && workerErrors.push(message.text()));
  listen(worker);
  context.on('serviceworker', listen);
  // Node's URL gives no origin for an extension's address.
  const id = new URL(worker.url()).host;
  const origin = `chrome-extension://${id}`;

  const served = new Map<string, Served>();
  await context.route(/^https?:/, (route) => {
    const answer = served.get(route.request().url());
    if (!answer) return route.continue();
    const headers = { 'content-type': 'text/html; charset=utf-8', ...answer.headers };
    return route.fulfill({ headers, body: answer.html });
  });

  const page = context.pages()[0] ?? (await context.newPage());
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));

  return {
    browser: 'chromium',
    manifest: manifestOf(extension),
    page: tab(page),
    async open(url, answer) {
      served.clear();
      if (answer) served.set(new URL(url).href, answer);
      for (const [address, html] of Object.entries(answer?.more ?? {})) served.set(address, { html });
      errors.length = 0;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    async surface(path) {
      const other = await context.newPage();
      await other.goto(`${origin}/${path}`);
      await page.bringToFront();
      await other.reload();
      return tab(other);
    },
    clickToolbarButton: () => triggerAction(context, page, id),
    killWorker: () => stopWorker(context, page, origin),
    async update() {
      const session = await context.browser()!.newBrowserCDPSession();
      const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.loadUnpacked', { path: extension });
      await session.detach();
    },
    consoleErrors: () => [...errors],
    workerErrors: () => [...workerErrors],
    async allowSites(allowed) {
      // The page of the browser where readers do it is the only one that may.
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(asExpression(setHostAccess, { id, hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' }));
      await settings.close();
      await page.bringToFront();
    },
    asked: () => askedOf(recording),
    counters: () => countersOf(context, page),
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await recording?.end();
      await context.close();
      if (recorded) rmSync(userData, { recursive: true, force: true });
    },
  };
}

async function triggerAction(context: BrowserContext, page: Page, id: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  // Playwright's list of commands is older than the browser.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: target?.targetId });
  await session.detach();
}

/** Sent as text into chrome://extensions. */
function setHostAccess({ id, hostAccess }: { id: string; hostAccess: string }): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  return developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

async function countersOf(context: BrowserContext, page: Page): Promise<Counters> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return {
    heap: value('JSHeapUsedSize'),
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
    documents: value('Documents'),
  };
}

async function stopWorker(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(page);
  // Seen once is enough: whoever waits for an answer may wake it again at once.
  let isStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions)
      if (version.scriptURL.startsWith(origin)) isStopped ||= version.runningStatus === 'stopped';
  });
  await session.send('ServiceWorker.enable');
  // What is told on enabling may be older.
  isStopped = false;
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the service worker to stop', async () => isStopped);
  await session.detach();
}

/** A finger along a path. Playwright's own touchscreen knows no path, and is only there in a context with touch. */
async function touch(page: Page, path: { x: number; y: number }[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const [first, ...rest] = path;
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first!] });
  for (const point of rest) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();
}

function tab(page: Page): Tab {
  return {
    evaluate: (run: (given: never) => unknown, given?: unknown) => page.evaluate(asExpression(run, given)) as never,
    move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => touch(page, [{ x, y }]),
    swipe: (x, y, by) =>
      touch(
        page,
        Array.from({ length: 8 }, (_, i) => ({ x, y: y - (by * i) / 7 })),
      ),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    pixels: async () => PNG.sync.read(await page.screenshot()),
    close: () => page.close(),
  };
}
