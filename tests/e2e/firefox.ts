/**
 * Firefox, driven by puppeteer-core over WebDriver BiDi: Playwright cannot drive a Firefox that readers have.
 * `--remote-allow-system-access` gives us the browser's own scope, where a background can be stopped for real.
 */
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
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

/** Firefox draws a random origin for each install; fixed here so that we know where the extension's pages are. */
const uuid = '6f1d4c1e-8a52-4d0b-9f53-0d3c7c1b5a10';
const origin = `moz-extension://${uuid}`;

/** Starts Firefox with the extension, installed for this run with its hosts granted. */
export async function launchFirefox({ executable, extension, headless, proxy }: LaunchOptions): Promise<Driver> {
  const manifest = manifestOf(extension);
  const id = manifest.browser_specific_settings!.gecko.id;
  const [host, port] = proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? viewport : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': host,
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': host,
        'network.proxy.ssl_port': Number(port),
      }),
    },
  });
  await browser.installExtension(extension);

  const page = (await browser.pages())[0] ?? (await browser.newPage());
  // The tab that Firefox starts with does not take the default size.
  if (headless) await page.setViewport(viewport);
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
      errors.length = 0;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
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
      await inBrowser(browser, id, 'await extension.terminateBackground({ ignoreDevToolsAttached: true })');
      const state = await inBrowser(browser, id, 'return extension.backgroundState');
      if (state !== 'stopped') throw new Error(`The background did not stop: it is ${state}.`);
    },
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
async function inBrowser(browser: Browser, id: string, statements: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const expression = `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    ${statements};
  })()`;
  const target = { context: contexts[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, result: value } = result as { type: string; result?: { value?: unknown } };
  if (type !== 'success') throw new Error(`Firefox refused "${statements}": ${JSON.stringify(result)}`);
  return value?.value;
}

function tab(page: Page): Tab {
  return {
    evaluate: (run: (given: never) => unknown, given?: unknown) => page.evaluate(asExpression(run, given)) as never,
    move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
