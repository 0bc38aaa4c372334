/**
 * What the extension costs a page, in real browsers with the built extension: beside the same browser without it and
 * with a bare one, page by page in turn. Prints a table and writes it into `docs/performance.md`.
 */
import { cpus, freemem } from 'node:os';
import { ensureBrowser } from '../../scripts/lib/browsers.ts';
import { build } from '../../scripts/lib/build.ts';
import { run } from '../../scripts/lib/run.ts';
import { bareExtension } from './page/bare.ts';
import { openChromium } from './page/chromium.ts';
import { openFirefox } from './page/firefox.ts';
import { measure } from './page/measure.ts';
import { draw, write } from './page/report.ts';
import { costTable, freshTable, table } from './page/table.ts';
import { measureTabs } from './page/tabs.ts';

/** Firefox accounts for its memory slowly. */
const ROUNDS = { chromium: 5, firefox: 3 };
const TABS = 200;

export async function benchPage(): Promise<void> {
  await benchPageIn('chromium');
  await benchPageIn('firefox');
  await benchTabs();
}

export async function benchPageIn(browser: 'chromium' | 'firefox'): Promise<void> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const open = browser === 'chromium' ? openChromium : openFirefox;
  const executable = await ensureBrowser(browser);
  const extension = await build(target);
  const version = (await run(executable, ['--version'], { quiet: true })).output.trim().split('\n').at(-1);
  console.log(`${version}: opening pages without us, with a bare extension and with ours`);
  const alone = await open('without', executable);
  const bare = await open('bare', executable, bareExtension(target));
  const ours = await open('with', executable, extension);
  try {
    const costs = await measure({ alone, bare, ours }, ROUNDS[browser]);
    const { idle } = costs;
    const text = [
      `${version}, ${cpus().length} cores, medians of ${costs.rounds} rounds.`,
      costTable(costs),
      ...(alone.canBeFresh ? [freshTable(costs.pages)] : []),
      `At rest for ten seconds on the page of 1,000 words, the main thread took ${idle.alone.toFixed(1)} ms of processor without us and ${idle.ours.toFixed(1)} ms with us.`,
    ].join('\n\n');
    console.log(`\n${text}\n`);
    write(`bench page-${browser}`, text);
    draw(browser, costs);
  } finally {
    for (const arm of [alone, bare, ours]) await arm.close();
  }
}

/** `most` tabs: fewer where memory is short. */
export async function benchTabs(most = TABS): Promise<void> {
  // A tab takes some 15 MB with the extension; there are two browsers, and others need memory too.
  const tabs = Math.min(most, Math.floor(freemem() / 2 / 2 / (15 * 1024 * 1024)));
  console.log(`Chromium: ${tabs} tabs without us, ${tabs} with us`);
  const cost = await measureTabs(await ensureBrowser('chromium'), await build('chrome'), tabs);
  if (!cost) return console.log('Many tabs are measured on Linux only: nobody else tells what processes share.');
  const { alone, ours, read, worker, restSeconds } = cost;
  const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const kb = (bytes: number) => (bytes / 1024).toFixed(0);
  const row = (name: string, of: (use: typeof ours) => number, say: (value: number) => string) => [
    name,
    say(of(alone)),
    say(of(ours)),
    say(of(ours) - of(alone)),
  ];
  const text = [
    `Chromium with ${tabs} tabs of an article of 1,000 words, beside another with as many and without the extension; ${read} of ours had their names highlighted.`,
    table(
      ['', 'without us', 'with us', 'added'],
      [
        row('memory of all processes, a tab, MB', (use) => use.memory, mb),
        row('JavaScript heap, a tab, KB', (use) => use.heap, kb),
        row(
          `processor of all processes in ${restSeconds} seconds at rest, ms`,
          (use) => use.rest,
          (value) => value.toFixed(0),
        ),
      ],
    ),
    `The worker, one for all tabs, held ${mb(worker)} MB of JavaScript after its first page; at rest the browser ends it.`,
  ].join('\n\n');
  console.log(`\n${text}\n`);
  write('bench page-tabs', text);
}
