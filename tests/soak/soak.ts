/** One reader, one tab, one Chromium, for as long as one likes: articles, hovers, and a worker that dies. */
import type { ChromiumDriver, Counters } from '../e2e/chromium.ts';
import { reader } from '../e2e/reader.ts';
import { ARTICLES, articleNumber } from './articles.ts';
import { slope } from './slope.ts';

export interface Soaked {
  visits: number;
  hovers: number;
  cards: number;
  kills: number;
  /** Counters every few visits, on the same article each time: only then are they alike. */
  samples: (Counters & { visit: number })[];
  errors: string[];
}

const hoversEach = 2;
const visitsBetweenKills = 7;
const visitsBetweenSamples = 5;
/** However slow the machine: growth needs something to be measured between. */
const leastSamples = 3;

/** Browses until `minutes` are over. `said` hears of each sample. */
export async function soak(
  driver: ChromiumDriver,
  minutes: number,
  said: (line: string) => void = () => {},
): Promise<Soaked> {
  const me = reader(driver);
  const soaked: Soaked = { visits: 0, hovers: 0, cards: 0, kills: 0, samples: [], errors: [] };
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end || soaked.samples.length < leastSamples) {
    const sampling = soaked.visits % visitsBetweenSamples === 0;
    const { url, served } = articleNumber(sampling ? 0 : soaked.visits % ARTICLES);
    await me.read(url, served);
    const names = [...new Set(await me.highlights())];
    for (let i = 0; i < hoversEach && names.length > 0; i++) {
      const name = names[(soaked.visits + i * 3) % names.length]!;
      soaked.hovers += 1;
      // The worker dies between pointing and showing, too.
      if (soaked.visits % visitsBetweenKills === visitsBetweenKills - 1 && i === 0) {
        await driver.killWorker();
        soaked.kills += 1;
      }
      const card = await me.cardOf(name);
      if (card.heading !== '') soaked.cards += 1;
      await me.leave();
    }
    soaked.errors.push(...driver.consoleErrors().map((error) => `${url}: ${error}`));
    if (sampling) {
      const sample = { visit: soaked.visits, ...(await driver.counters()) };
      soaked.samples.push(sample);
      said(
        `visit ${sample.visit}: heap ${(sample.heap / 1024).toFixed(0)} KB, ${sample.listeners} listeners, ${sample.nodes} nodes, ${sample.documents} documents`,
      );
    }
    soaked.visits += 1;
  }
  soaked.errors.push(...driver.workerErrors().map((error) => `worker: ${error}`));
  return soaked;
}

/** Growth of a counter in a hundred visits. The first samples are left out: caches fill then. */
export function growth({ samples }: Soaked, counter: keyof Counters): number {
  const settled = samples.slice(Math.min(2, Math.max(0, samples.length - 2)));
  return 100 * slope(settled.map((sample) => ({ x: sample.visit, y: sample[counter] })));
}
