/** Which places of the code a run reaches, by V8's own counters. */
import { Session } from 'node:inspector';

/** Counts blocks of the scripts whose address matches `scripts`. One at a time in a process. */
export class Coverage {
  readonly #session = new Session();
  readonly #reached = new Set<string>();

  constructor(private readonly scripts: RegExp) {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    this.newPlaces();
  }

  get size(): number {
    return this.#reached.size;
  }

  /** Number of places reached for the first time since the last call. */
  newPlaces(): number {
    let fresh = 0;
    // Answers within the call, though its form says otherwise.
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      for (const { scriptId, url, functions } of answer.result) {
        if (!this.scripts.test(url)) continue;
        for (const { ranges } of functions) {
          for (const { startOffset, endOffset, count } of ranges) {
            // How often, by magnitude: a loop that runs a thousand times is another place than one that runs once.
            const place = `${scriptId} ${startOffset} ${endOffset} ${count > 0 ? Math.min(6, Math.floor(Math.log2(count))) : -1}`;
            if (count === 0 || this.#reached.has(place)) continue;
            this.#reached.add(place);
            fresh++;
          }
        }
      }
    });
    return fresh;
  }

  stop(): void {
    this.#session.disconnect();
  }
}
