/** Text and names for measuring: made, so that every run and every machine measures the same. */

/** Small deterministic generator (mulberry32, public domain, T. Ettinger): values in [0, 1). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const common =
  'the of and to in a that is was for on with as by at from his it an were are which this be had has but not he she they their said who after more new two when there been one would also into its other than could about some over out only them may time first people year government minister talks border city police report group country week state party war security trade court law power military plan agreement leaders against between during under before while because million percent officials according called made told added including work last made part world since company public case three where some may home most through being number next deal election vote support peace'.split(
    ' ',
  );

const syllables = 'ba ka ro mi ta ve lo sha dri nor pel ust im gar zo an er ti su dan vik'.split(' ');

function pick<T>(from: readonly T[], next: () => number): T {
  return from[Math.floor(next() * from.length)]!;
}

function properName(next: () => number): string {
  let word = '';
  for (let n = 2 + Math.floor(next() * 3); n > 0; n--) word += pick(syllables, next);
  return word[0]!.toUpperCase() + word.slice(1);
}

/** `count` different names of one to three words. */
export function makeNames(count: number, seed = 7): string[] {
  const next = random(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const words = next() < 0.4 ? 1 : next() < 0.85 ? 2 : 3;
    names.add(Array.from({ length: words }, () => properName(next)).join(' '));
  }
  return [...names];
}

/** English-shaped text of about `length` UTF-16 units, in which one word in `every` begins a name. */
export function makeText(length: number, names: readonly string[], every = 40, seed = 3): string {
  const next = random(seed);
  const parts: string[] = [];
  let size = 0;
  for (let n = 1; size < length; n++) {
    let word = n % every === 0 ? pick(names, next) : pick(common, next);
    if (n % 17 === 1) word = word[0]!.toUpperCase() + word.slice(1);
    if (n % 17 === 0) word += n % 85 === 0 ? '.\n' : '.';
    parts.push(word);
    size += word.length + 1;
  }
  return parts.join(' ');
}

/** So long each thing runs before it is measured, the peers like ours: compilers are done by then. */
const WARM_UP_MS = 400;

export function warmUp(run: () => unknown): void {
  const until = performance.now() + WARM_UP_MS;
  do run();
  while (performance.now() < until);
}

/** Milliseconds of one call. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

/** Median time of `runs` calls in milliseconds, once it is warm. */
export function median(run: () => unknown, runs = 9): number {
  warmUp(run);
  return middle(Array.from({ length: runs }, () => timed(run)));
}
