/** Finds in a trace of Chromium the tasks in which the extension ran. */

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: when, how long by the clock, how long of the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/**
 * Processor milliseconds of each top-level task that holds work of ours, longest first. Ours are: evaluating our script,
 * its functions, and, since it works in idle moments and on answers of its worker, idle callbacks and microtasks. A page
 * of the bench has none of those itself, so no task of the page is counted that the extension had no part in.
 */
export function tasksOfOurs(events: readonly TraceEvent[]): number[] {
  const ours = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const [first] = ours.filter(({ name }) => name === 'EvaluateScript');
  if (!first) return [];
  const here = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const work = here.filter(
    (event) =>
      event.ts >= first.ts &&
      (ours.includes(event) || event.name === 'FireIdleCallback' || event.name === 'RunMicrotasks'),
  );
  const tasks = here.filter(({ name }) => name === 'RunTask');
  return tasks
    .filter(({ ts, dur = 0 }) => work.some((event) => event.ts >= ts && event.ts <= ts + dur))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}
