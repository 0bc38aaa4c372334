/** Chromium, with or without an extension, with the counters of its DevTools protocol. */
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { asExpression } from '../../e2e/driver.ts';
import { type Arm, addressFor, lookAtPage, watchFirstHighlight } from './arm.ts';
import { pages } from './pages.ts';
import { type TraceEvent, tasksOfOurs } from './trace.ts';

export async function launch(executable: string, extension?: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: executable,
    headless: true,
    viewport: { width: 1100, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  await context.route(/^https?:/, (route) => {
    const name = new URL(route.request().url()).searchParams.get('page');
    const page = pages.find((one) => one.name === name);
    return page ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html }) : route.abort();
  });
  return context;
}

/** Opens an arm; `extension` is a folder, or nothing. */
export async function openChromium(name: string, executable: string, extension?: string): Promise<Arm> {
  const context = await launch(executable, extension);
  let kept: { page: Page; session: CDPSession } | undefined;
  let last: CDPSession | undefined;

  const tab = async () => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return { page, session };
  };

  const arm: Arm = {
    name,
    canBeFresh: true,
    async visit(bench, fresh = false) {
      if (!fresh && !kept) {
        kept = await tab();
        await kept.page.goto(addressFor(pages[0]!));
        await pause(pages[0]!.seconds);
      }
      const { page, session } = fresh ? await tab() : kept!;
      last = session;
      // The counter begins anew with each document.
      await page.goto(addressFor(bench), { waitUntil: 'domcontentloaded' });
      await pause(bench.seconds);
      const cpu = await processor(session);
      const seen = (await page.evaluate(asExpression(lookAtPage))) as Awaited<ReturnType<typeof lookAtPage>>;
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      if (fresh) await page.close();
      return { ...seen, cpu, heap: usedSize };
    },
    async idle(seconds) {
      const before = await processor(last!);
      await pause(seconds);
      return (await processor(last!)) - before;
    },
    async firstHighlight(bench) {
      const page = await context.newPage();
      await page.addInitScript(asExpression(watchFirstHighlight));
      await page.goto(addressFor(bench));
      const wait = await page.waitForFunction(() => (globalThis as { benchFirst?: number }).benchFirst);
      const first = (await wait.jsonValue()) as number;
      await page.close();
      return first;
    },
    async slices(bench) {
      const session = await context.browser()!.newBrowserCDPSession();
      const events: TraceEvent[] = [];
      session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
      const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];
      await session.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' });
      await arm.visit(bench);
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return tasksOfOurs(events);
    },
    close: () => context.close(),
  };
  return arm;
}

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Processor milliseconds of the tab's main thread so far. */
async function processor(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}
