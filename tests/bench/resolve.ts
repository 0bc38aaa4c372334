/** Search and resolve with the real dataset over an article of 10,000 words: what a very long read costs the worker. */
import { Detector } from '../../scripts/lib/detector.ts';
import { search } from '../../src/core/names/index.ts';
import { detect } from '../../src/dataset/detect.ts';
import { makeText, median } from './material.ts';

const WORDS = 10_000;
const names = [
  'Russia',
  'Ukraine',
  'Vladimir Putin',
  'Lavrov',
  'Georgia',
  'Turkey',
  'Jordan',
  'NATO',
  'Karabakh',
  'Armenia',
  'Baku',
  'U.S.',
  'London',
];

export async function benchResolve(): Promise<void> {
  const { dataset } = await Detector.open();
  const text = makeText(WORDS * 6.1, names, 30);
  const blocks = text.split('\n').map((line) => ({ text: line }));
  const index = (await dataset.namesFor('en'))!;
  const mentions = await detect(dataset, { lang: 'en', blocks });
  const times: number[] = [];
  for (let i = 0; i < 141; i++) {
    const start = performance.now();
    await detect(dataset, { lang: 'en', blocks });
    times.push(performance.now() - start);
  }
  // The first hundred are to warm up.
  const whole = times.slice(100).sort((a, b) => a - b)[20]!;
  const searching = median(() => blocks.map((block) => search(index, block.text)), 41);
  console.log(
    `Article of ${text.split(/\s+/).length.toLocaleString('en')} words, ${mentions.length} mentions: search and resolve ${whole.toFixed(2)} ms, of which search ${searching.toFixed(2)} ms\n`,
  );
}
