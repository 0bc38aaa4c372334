/**
 * How long a reader waits for a card after the pointer has rested as long as the settings say: from that moment until the
 * frame in which the card stands filled. With the worker alive, and with the worker killed before the pointer comes.
 */
import type { BrowserName } from '../../scripts/lib/browsers.ts';
import { defaults } from '../../src/shared/settings.ts';
import { until } from '../e2e/driver.ts';
import { browserNames, type Session, start, story } from '../e2e/setup.ts';

const rounds = 15;
const names = ['Karabakh', 'Azerbaijan', 'Medinsky', 'NATO', 'Armenia'];
/** In milliseconds: what a reader does not notice, and what still feels like an answer. */
const goals = { warm: 50, killed: 400 };
type Arm = keyof typeof goals;

/** Prints the waits in both browsers, the two arms in turns. */
export async function benchSurfaces(): Promise<void> {
  console.log(`dwell end → card painted, ${rounds} hovers each, milliseconds`);
  console.log(row('browser', 'worker', 'median', 'p90', 'worst', 'goal'));
  for (const browser of browserNames) {
    const waits = await measure(browser);
    for (const arm of Object.keys(goals) as Arm[]) {
      const all = waits[arm].toSorted((a, b) => a - b);
      const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))]!.toFixed(0);
      console.log(row(browser, arm, at(0.5), at(0.9), at(1), `≤ ${goals[arm]}`));
    }
  }
}

async function measure(browser: BrowserName): Promise<Record<Arm, number[]>> {
  const session = await start(browser);
  const waits: Record<Arm, number[]> = { warm: [], killed: [] };
  try {
    await session.reader.read(story.url, story);
    // The first card of a page is injected first: a wait of its own, counted with the killed worker's.
    for (let i = 0; i < rounds; i++) {
      const name = names[i % names.length]!;
      waits.warm.push(await wait(session, name));
      await session.driver.killWorker();
      waits.killed.push(await wait(session, name));
    }
  } finally {
    await session.end();
  }
  return waits;
}

async function wait({ reader, driver: { page } }: Session, name: string): Promise<number> {
  if (await reader.card()) await reader.leave();
  await page.evaluate(watch, defaults.delay);
  await reader.hover(name);
  return until(`the card of ${name}`, async () => (await page.evaluate(waited)) ?? undefined);
}

function row(...cells: string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd(10) : cell.padStart(8))).join('');
}

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

interface Watched {
  waited?: number | undefined;
}

function watch(delay: number): void {
  const page = window as Watched;
  page.waited = undefined;
  let moved = 0;
  const hear = () => {
    moved = performance.now();
  };
  addEventListener('pointermove', hear, true);
  const look = () => {
    const card = document.querySelector(':root > backgrounder-card')?.shadowRoot?.querySelector('[role=dialog]');
    if (card?.getAttribute('aria-busy') !== 'false') return requestAnimationFrame(look);
    // This frame is the one that it is in: a task comes after it has been painted.
    return setTimeout(() => {
      removeEventListener('pointermove', hear, true);
      page.waited = Math.max(1, performance.now() - moved - delay);
    });
  };
  look();
}

function waited(): number | undefined {
  return (window as Watched).waited;
}
