/** What the processes of a browser use, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Use {
  processes: number;
  /** Bytes; memory that processes share is counted once, in parts. */
  memory: number;
  /** Milliseconds of processor so far, of all threads that are alive. */
  cpu: number;
}

/** Sums over a process and all below it; undefined on systems without `/proc`. */
export function useOf(root: number): Use | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const parents = new Map<string, string>();
  // A process's name may hold spaces and brackets: fields are counted from behind it. It may also have ended by now.
  for (const pid of names)
    parents.set(
      pid,
      read(`/proc/${pid}/stat`)
        .replace(/^.*\) /, '')
        .split(' ')[1] ?? '',
    );
  const use: Use = { processes: 0, memory: 0, cpu: 0 };
  for (const pid of names) {
    let up: string | undefined = pid;
    while (up && up !== `${root}`) up = parents.get(up);
    if (!up) continue;
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    use.processes += 1;
    use.memory += kilobytes * 1024;
    use.cpu += processorOf(pid);
  }
  return use;
}

/** The scheduler counts to the nanosecond, `stat` in steps of ten milliseconds: too coarse for a browser at rest. */
function processorOf(pid: string): number {
  let nanoseconds = 0;
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`))
      nanoseconds += Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0] || 0);
  } catch {
    // It has ended.
  }
  return nanoseconds / 1e6;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
