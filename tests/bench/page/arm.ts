/** One browser of the comparison: the same pages are opened in each, turn by turn. */
import type { BenchPage } from './pages.ts';

/** What a page cost from being opened until its `seconds` were over. */
export interface Visit {
  /** Milliseconds that the processor spent on the page's main thread: not the clock's, so a busy machine counts less. */
  cpu: number;
  /** Tasks of more than 50 ms by the clock. Firefox does not tell them: there it is pauses of a timer that long. */
  longTasks: number;
  /** Chromium's score. Firefox has none: there it is how many boxes stand elsewhere than without (`boxes`). */
  shift: number;
  /** Bytes in use after a garbage collection: JavaScript in Chromium, everything of the tab's process in Firefox. */
  heap: number;
  elements: number;
  /** Where the page's elements stand: equal texts, equal layout. */
  boxes: string;
  /** Our highlighted ranges. */
  ranges: number;
}

export interface Arm {
  name: string;
  /** Whether `visit` can open a page in a process of its own. */
  canBeFresh: boolean;
  /** Opens the page in a tab that has already read another of the same site, or, in Chromium, in a `fresh` process. */
  visit(page: BenchPage, fresh?: boolean): Promise<Visit>;
  /** Milliseconds of processor on the main thread in `seconds`, on the page that was visited last. */
  idle(seconds: number): Promise<number>;
  /** Milliseconds from DOMContentLoaded to the first highlighted range. */
  firstHighlight(page: BenchPage): Promise<number>;
  /** The tasks in which the extension ran, longest first, in milliseconds of processor, where the browser tells. */
  slices?(page: BenchPage): Promise<number[]>;
  close(): Promise<void>;
}

/** Address of a page under the host of a listed outlet; each is a document of its own. */
let count = 0;
export function addressFor(page: BenchPage): string {
  return `https://caucasuswatch.de/en/${count++}.html?page=${encodeURIComponent(page.name)}`;
}

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

/** What the page itself can tell. */
export async function lookAtPage(): Promise<{
  longTasks: number;
  shift: number;
  elements: number;
  boxes: string;
  ranges: number;
}> {
  const buffered = (type: string): Promise<PerformanceEntry[]> =>
    new Promise((resolve) => {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) return resolve([]);
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve(observer.takeRecords()), 200);
    });
  const all = document.querySelectorAll('body *');
  let boxes = '';
  for (let i = 0; i < all.length; i += Math.ceil(all.length / 500)) {
    const { x, y, width, height } = all[i]!.getBoundingClientRect();
    boxes += `${x},${y},${width},${height};`;
  }
  const pauses = (globalThis as { benchPauses?: number[] }).benchPauses;
  return {
    longTasks: pauses?.length ?? (await buffered('longtask')).length,
    shift: ((await buffered('layout-shift')) as (PerformanceEntry & { value: number })[]).reduce(
      (sum, { value }) => sum + value,
      0,
    ),
    elements: document.querySelectorAll('*').length,
    boxes,
    ranges: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

/** Put into a page before its scripts: notes when the first range is highlighted. */
export function watchFirstHighlight(): void {
  let from = Number.POSITIVE_INFINITY;
  addEventListener('DOMContentLoaded', () => (from = performance.now()));
  const look = () => {
    if (CSS.highlights.size > 0) (globalThis as { benchFirst?: number }).benchFirst = performance.now() - from;
    else setTimeout(look, 4);
  };
  look();
}

/** Put into a page before its scripts, where the browser has no `longtask`: notes pauses of a timer. */
export function watchPauses(): void {
  const pauses: number[] = [];
  (globalThis as { benchPauses?: number[] }).benchPauses = pauses;
  const every = 20;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (now - last > 50 + every) pauses.push(now - last);
    last = now;
  }, every);
}
