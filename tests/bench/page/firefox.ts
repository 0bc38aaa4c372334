/** Firefox, with or without an extension, with what its own window knows of its processes. */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { asExpression, until } from '../../e2e/driver.ts';
import { inWindow } from '../../e2e/firefox.ts';
import { type Arm, addressFor, lookAtPage, watchFirstHighlight, watchPauses } from './arm.ts';
import { pages } from './pages.ts';

/** Opens an arm; `extension` is a folder, or nothing. */
export async function openFirefox(name: string, executable: string, extension?: string): Promise<Arm> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    defaultViewport: { width: 1100, height: 900 },
    args: ['--remote-allow-system-access'],
    // Pages that were left are kept in memory otherwise, and counted with the one that is read.
    extraPrefsFirefox: { 'browser.sessionhistory.max_total_viewers': 0 },
  });
  if (extension) await browser.installExtension(extension);

  const tab = async (prepare: () => void) => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const asked = new URL(request.url()).searchParams.get('page');
      const answer = pages.find((one) => one.name === asked);
      if (!answer) return void request.abort();
      void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: answer.html });
    });
    await page.evaluateOnNewDocument(asExpression(prepare));
    return page;
  };
  let kept: Page | undefined;

  return {
    name,
    canBeFresh: false,
    async visit(bench) {
      if (!kept) {
        kept = await tab(watchPauses);
        await kept.goto(addressFor(pages[0]!));
        await pause(pages[0]!.seconds);
      }
      const before = await processor();
      await kept.goto(addressFor(bench), { waitUntil: 'domcontentloaded' });
      await pause(bench.seconds);
      const cpu = (await processor()) - before;
      const seen = (await kept.evaluate(asExpression(lookAtPage))) as Awaited<ReturnType<typeof lookAtPage>>;
      const heap = await bytes();
      return { ...seen, cpu, heap };
    },
    async idle(seconds) {
      const before = await processor();
      await pause(seconds);
      return (await processor()) - before;
    },
    async firstHighlight(bench) {
      const page = await tab(watchFirstHighlight);
      await page.goto(addressFor(bench));
      const first = await until(
        'the first highlight',
        () => page.evaluate('globalThis.benchFirst' as never) as Promise<number | undefined>,
      );
      await page.close();
      return first;
    },
    close: () => browser.close(),
  };

  /**
   * Processor milliseconds so far of the main thread of the process that holds the page. Linux counts them to the
   * nanosecond; Firefox itself in steps of ten milliseconds.
   */
  async function processor(): Promise<number> {
    const [pid, own] = (await inWindow(browser, `${findPage}; return [page.pid, thread.cpuTime].join(' ')`))
      .split(' ')
      .map(Number);
    const file = `/proc/${pid}/task/${pid}/schedstat`;
    return (existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) : own!) / 1e6;
  }

  /** Bytes of the page's process that Firefox can account for, after it has thrown away what it can. */
  async function bytes(): Promise<number> {
    return Number(
      await inWindow(
        browser,
        `${findPage};
        const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
        Services.obs.notifyObservers(null, 'child-mmu-request');
        await new Promise((done) => setTimeout(done, 400));
        let sum = 0;
        await new Promise((done) => manager.getReports(
          (process, path, kind, units, amount) => {
            if (process.includes('pid ' + page.pid) && path.startsWith('explicit/')) sum += amount;
          }, null, done, null, false));
        return String(sum)`,
      ),
    );
  }
}

/** Statements for the browser's window: `page` becomes the process of the page, `thread` its main thread. */
const findPage = `
  const { children } = await ChromeUtils.requestProcInfo();
  const page = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec.includes('caucasuswatch')));
  const thread = page.threads.find(({ tid }) => tid === page.pid)`;

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
