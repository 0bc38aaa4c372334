/** Many tabs of articles in one browser, without and with the extension: memory of all its processes, and their rest. */
import { addressFor } from './arm.ts';
import { launch } from './chromium.ts';
import { pages } from './pages.ts';
import { descendants } from './processes.ts';

export interface TabsCost {
  tabs: number;
  /** Bytes of all processes a tab, processor milliseconds of all of them in ten seconds at rest. */
  alone: { memory: number; rest: number };
  ours: { memory: number; rest: number };
  /** Tabs whose names were highlighted when it was measured. */
  read: number;
}

const restSeconds = 10;

export async function measureTabs(executable: string, extension: string, tabs: number): Promise<TabsCost | undefined> {
  if (!descendants()) return undefined;
  const alone = await one(executable, undefined, tabs);
  const { read, ...ours } = await one(executable, extension, tabs);
  return { tabs, alone: { memory: alone.memory, rest: alone.rest }, ours, read };
}

async function one(executable: string, extension: string | undefined, tabs: number) {
  const context = await launch(executable, extension);
  try {
    const [article] = pages;
    const opened = [];
    for (let n = 0; n < tabs; n++) {
      const page = await context.newPage();
      await page.goto(addressFor(article!), { waitUntil: 'domcontentloaded' });
      // Of a tab in the background the browser runs timers once a second at most: each gets its time in front.
      await pause(0.25);
      opened.push(page);
    }
    await pause(20);
    let read = 0;
    for (const page of opened) read += (await page.evaluate('CSS.highlights.size > 0')) ? 1 : 0;
    await pause(5);
    const before = descendants()!;
    await pause(restSeconds);
    const after = descendants()!;
    return { read, memory: after.memory / tabs, rest: after.cpu - before.cpu };
  } finally {
    await context.close();
  }
}

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
