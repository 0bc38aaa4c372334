/**
 * Many tabs of articles in two browsers at once, one without and one with the extension, tab by tab in turn: memory of all
 * processes, JavaScript heap a tab, the worker's heap, and what they take of the processor at rest.
 */
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { until } from '../../e2e/driver.ts';
import { addressFor } from './arm.ts';
import { launch } from './chromium.ts';
import { pages } from './pages.ts';
import { useOf } from './processes.ts';

export interface TabsUse {
  /** Bytes of all processes, and of JavaScript in the tabs after a collection, a tab. */
  memory: number;
  heap: number;
  /** Milliseconds of processor of all processes while nothing changed. */
  rest: number;
}

export interface TabsCost {
  tabs: number;
  alone: TabsUse;
  ours: TabsUse;
  /** Bytes of JavaScript in the worker, after a collection, while it runs. */
  worker: number;
  /** Tabs whose names were highlighted when it was measured. */
  read: number;
  restSeconds: number;
}

const restSeconds = 20;

/** Opens `tabs` tabs in each browser; undefined where nobody tells what processes share. */
export async function measureTabs(executable: string, extension: string, tabs: number): Promise<TabsCost | undefined> {
  if (!useOf(process.pid)) return undefined;
  const alone = await arm(executable);
  const ours = await arm(executable, extension);
  try {
    for (let n = 1; n <= tabs; n++) {
      await alone.open();
      await ours.open();
      if (n === 1) ours.worker = await workerHeap(ours.session);
      if (n % 50 === 0) console.log(`  ${n} tabs in each`);
    }
    // Idle tabs still lay out, paint and collect for a while.
    await pause(45);
    const before = [alone.use(), ours.use()];
    await pause(restSeconds);
    const after = [alone.use(), ours.use()];
    const rest = after.map(({ cpu }, i) => cpu - before[i]!.cpu);
    const memory = after.map((use) => use.memory / tabs);
    const heaps = [await heapATab(alone.opened), await heapATab(ours.opened)];
    const used = (i: number): TabsUse => ({ memory: memory[i]!, heap: heaps[i]!, rest: rest[i]! });
    let read = 0;
    for (const page of ours.opened) read += (await page.evaluate('CSS.highlights.size > 0')) ? 1 : 0;
    return { tabs, alone: used(0), ours: used(1), worker: ours.worker, read, restSeconds };
  } finally {
    await alone.context.close();
    await ours.context.close();
  }
}

async function arm(executable: string, extension?: string) {
  const context: BrowserContext = await launch(executable, extension);
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const root = processInfo.find(({ type }) => type === 'browser')!.id;
  const opened: Page[] = [];
  return {
    context,
    session,
    opened,
    worker: 0,
    use: () => useOf(root)!,
    async open() {
      const page = await context.newPage();
      await page.goto(addressFor(pages[0]!), { waitUntil: 'domcontentloaded' });
      // Of a tab in the background the browser runs timers once a second at most: each is read in front.
      if (extension) await until('the names', () => page.evaluate(() => CSS.highlights.size > 0));
      opened.push(page);
    },
  };
}

/** Tabs of one site share a process: each counts its part of what that holds, by the documents in it. */
async function heapATab(opened: Page[]): Promise<number> {
  let sum = 0;
  for (const page of opened) {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    sum += value('JSHeapUsedSize') / value('Documents');
    await session.detach();
  }
  return sum / opened.length;
}

/** Asked in the old way of the protocol, since Playwright gives no session to a worker. */
async function workerHeap(session: CDPSession): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (!worker) throw new Error('The worker does not run.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize?: number }>((resolve, reject) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message);
        if (answer.id === id) answer.error ? reject(new Error(answer.error.message)) : resolve(answer.result);
      });
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(2, 'Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { sessionId });
  return usedSize!;
}

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
