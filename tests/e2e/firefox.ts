/**
 * Firefox, driven by puppeteer-core over WebDriver BiDi: Playwright cannot drive a Firefox that readers have.
 * `--remote-allow-system-access` gives us the browser's own scope, where a background can be stopped for real.
 */
import { PNG } from 'pngjs';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
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
import { recordFirefox } from './firefox-requests.ts';

/** Firefox draws a random origin for each install; fixed here so that we know where the extension's pages are. */
const uuid = '6f1d4c1e-8a52-4d0b-9f53-0d3c7c1b5a10';
const origin = `moz-extension://${uuid}`;

/** Starts Firefox with the extension, installed for this run with its hosts granted. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { executable, extension, headless, proxy, recorded } = options;
  const manifest = manifestOf(extension);
  const id = manifest.browser_specific_settings!.gecko.id;
  const [host, port] = proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    // The publisher's server of the tests has a certificate of its own making.
    acceptInsecureCerts: true,
    defaultViewport: headless ? viewport : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // A question for a permission is answered with yes; it must still be asked on a click.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': host,
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': host,
        'network.proxy.ssl_port': Number(port),
      }),
    },
  });
  // Before the extension is there: its very first start counts too.
  const recording = recorded ? await recordFirefox(browser) : undefined;
  await browser.installExtension(extension);

  const page = (await browser.pages())[0] ?? (await browser.newPage());
  // The tab that Firefox starts with does not take the default size.
  if (headless) await page.setViewport(viewport);
  page.setDefaultTimeout(defaultPatience);
  const served = new Map<string, Served>();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = served.get(request.url());
    if (!answer) return void request.continue();
    const headers = { 'content-type': 'text/html; charset=utf-8', ...answer.headers };
    void request.respond({ status: 200, headers, body: answer.html });
  });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));

  return {
    browser: 'firefox',
    manifest,
    page: tab(page),
    async open(url, answer) {
      served.clear();
      if (answer) served.set(new URL(url).href, answer);
      for (const [address, html] of Object.entries(answer?.more ?? {})) served.set(address, { html });
      errors.length = 0;
      // Now and then Firefox breaks a navigation off while a tab beside it closes (NS_BINDING_ABORTED).
      await until(`${url} to open`, async () => {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        return true;
      });
    },
    async surface(path) {
      const other = await browser.newPage();
      // The navigation moves to another process, and BiDi takes the old frame's end for a failure: what counts is the address.
      other.goto(`${origin}/${path}`).catch(() => {});
      const arrived = () => other.evaluate(asExpression(loaded, origin)) as Promise<boolean>;
      await until(`${path} to open`, arrived);
      await page.bringToFront();
      await other.evaluate(asExpression(reload));
      await until(`${path} to open again`, arrived);
      return tab(other);
    },
    async clickToolbarButton() {
      await inBrowser(
        browser,
        id,
        'await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)',
      );
    },
    async killWorker() {
      // A question that waited for it may have woken it again at once: then it is another one.
      const same = await inBrowser(
        browser,
        id,
        `const background = () => [...extension.views].find(({ viewType }) => viewType === 'background');
        const before = background();
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return Boolean(before && background() === before)`,
      );
      if (same !== 'false') throw new Error('The background did not stop.');
    },
    async update() {
      await browser.installExtension(extension);
    },
    async allowSites(allowed) {
      const origins = JSON.stringify(manifest.host_permissions);
      await inBrowser(
        browser,
        id,
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const sites = { permissions: [], origins: ${origins}, data_collection: [] };
        await ExtensionPermissions.${allowed ? 'add' : 'remove'}(extension.id, sites, extension)`,
      );
    },
    asked: () => askedOf(recording),
    consoleErrors: () => [...errors],
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

function loaded(origin: string): boolean {
  return location.origin === origin && document.readyState === 'complete' && !('stale' in window);
}

function reload(): void {
  Object.assign(window, { stale: true });
  location.reload();
}

/** The commands of BiDi that puppeteer has no method for. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Runs statements in the browser's own window, where `extension` is ours as the browser sees it. */
function inBrowser(browser: Browser, id: string, statements: string): Promise<string> {
  return inWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    ${statements}`,
  );
}

/** Runs statements in the browser's own window, with all rights; gives the text that they return. */
export async function inWindow(browser: Browser, statements: string): Promise<string> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const expression = `(async () => { ${statements}; })()`;
  const target = { context: contexts[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, result: value } = result as { type: string; result?: { value?: unknown } };
  if (type !== 'success') throw new Error(`Firefox refused "${statements}": ${JSON.stringify(result)}`);
  return String(value?.value);
}

function tab(page: Page): Tab {
  return {
    evaluate: (run: (given: never) => unknown, given?: unknown) => page.evaluate(asExpression(run, given)) as never,
    move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async swipe(x, y, by) {
      await page.touchscreen.touchStart(x, y);
      for (let i = 1; i < 8; i++) await page.touchscreen.touchMove(x, y - (by * i) / 7);
      await page.touchscreen.touchEnd();
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    pixels: async () => PNG.sync.read(Buffer.from(await page.screenshot())),
    close: () => page.close(),
  };
}
