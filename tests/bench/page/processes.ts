/** What the processes below this one use, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Use {
  processes: number;
  /** Bytes; memory that processes share is counted once, in parts. */
  memory: number;
  /** Milliseconds of processor so far. */
  cpu: number;
}

/** Sums over all descendants of this process; undefined on systems without `/proc`. */
export function descendants(): Use | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const parents = new Map<string, string>();
  const ticks = new Map<string, number>();
  for (const pid of names) {
    // A process's name may hold spaces and brackets: fields are counted from behind it. It may also have ended by now.
    const fields = read(`/proc/${pid}/stat`)
      .replace(/^.*\) /, '')
      .split(' ');
    parents.set(pid, fields[1] ?? '');
    ticks.set(pid, Number(fields[11] ?? 0) + Number(fields[12] ?? 0));
  }
  const own = `${process.pid}`;
  const use: Use = { processes: 0, memory: 0, cpu: 0 };
  for (const pid of names) {
    let up: string | undefined = parents.get(pid);
    while (up && up !== own) up = parents.get(up);
    if (up !== own) continue;
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    use.processes += 1;
    use.memory += kilobytes * 1024;
    use.cpu += ticks.get(pid)! * 10;
  }
  return use;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
