/**
 * `npm run soak [-- --minutes N]`: an hour (or N minutes) of reading in one Chromium: 500 made articles over and over, two
 * cards on each, and a worker that is killed every few pages. Prints how heap, listeners, nodes and documents of the tab's
 * process have grown, and every error on a console. Exit code 1 on any error, or when something grows.
 */
import { launchChromium } from '../tests/e2e/chromium.ts';
import { growth, soak } from '../tests/soak/soak.ts';
import { readArgs } from './lib/args.ts';
import { ensureBrowser } from './lib/browsers.ts';
import { build } from './lib/build.ts';

const { options } = readArgs(process.argv.slice(2), ['--minutes']);
const minutes = Number(options.get('--minutes') ?? 60);
if (!(minutes > 0)) {
  console.error('Usage: npm run soak [-- --minutes N]');
  process.exit(2);
}

const driver = await launchChromium({
  executable: await ensureBrowser('chromium'),
  // The card's shadow root is open there, so that one sees whether a card has come.
  extension: await build('chrome', 'e2e'),
  headless: true,
});
try {
  const soaked = await soak(driver, minutes, console.log);
  const { visits, hovers, cards, kills, errors } = soaked;
  console.log(
    `\n${minutes} minutes: ${visits} pages read, ${hovers} hovers, ${cards} cards, worker killed ${kills} times.`,
  );
  console.log('Growth in a hundred pages, by least squares:');
  const heap = growth(soaked, 'heap') / 1024;
  const listeners = growth(soaked, 'listeners');
  console.log(`  heap       ${heap.toFixed(1).padStart(8)} KB`);
  console.log(`  listeners  ${listeners.toFixed(2).padStart(8)}`);
  console.log(`  nodes      ${growth(soaked, 'nodes').toFixed(2).padStart(8)}`);
  console.log(`  documents  ${growth(soaked, 'documents').toFixed(2).padStart(8)}`);
  console.log(`Errors on the consoles of pages and worker: ${errors.length}`);
  for (const error of errors) console.log(`  ${error}`);
  // A page's own rubbish is collected late: a few kilobytes either way are no leak, a listener is.
  if (errors.length > 0 || cards < hovers || heap > 100 || listeners > 1) process.exitCode = 1;
} finally {
  await driver.close();
}
