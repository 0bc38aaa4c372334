/** Chromium, driven by Playwright over a persistent context: the one way to side-load an extension. */
import { type BrowserContext, chromium, type Page } from 'playwright';
import {
  asExpression,
  type Driver,
  type LaunchOptions,
  manifestOf,
  type Served,
  type Tab,
  until,
  viewport,
} from './driver.ts';

/** Starts Chromium with the extension. */
export async function launchChromium({ executable, extension, headless, proxy }: LaunchOptions): Promise<Driver> {
  const context = await chromium.launchPersistentContext('', {
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
      // Lets the DevTools protocol click the toolbar button.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Node's URL gives no origin for an extension's address.
  const id = new URL(worker.url()).host;
  const origin = `chrome-extension://${id}`;

  const served = new Map<string, Served>();
  await context.route(/^https?:/, (route) => {
    const answer = served.get(route.request().url());
    if (!answer) return route.continue();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: answer.headers ?? {}, body: answer.html });
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
    consoleErrors: () => [...errors],
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
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

async function stopWorker(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(page);
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) if (version.scriptURL.startsWith(origin)) status = version.runningStatus;
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the service worker to stop', async () => status === 'stopped');
  await session.detach();
}

function tab(page: Page): Tab {
  return {
    evaluate: (run: (given: never) => unknown, given?: unknown) => page.evaluate(asExpression(run, given)) as never,
    move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
