/** Keeps what was measured in `dist/bench/` and writes it into `docs/performance.md`, between its markers. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/run.ts';
import type { Costs } from './measure.ts';
import { type Line, plot } from './plot.ts';

const kept = join(root, 'dist', 'bench');
const docs = join(root, 'docs');

/** Replaces what stands between `<!-- NAME -->` and `<!-- end -->`. Throws when the page has no such place. */
export function write(name: string, text: string): void {
  const file = join(docs, 'performance.md');
  const before = readFileSync(file, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`);
  if (!place.test(before)) throw new Error(`docs/performance.md has no place "<!-- ${name} -->".`);
  writeFileSync(
    file,
    before.replace(place, (_, open: string, close: string) => `${open}\n${text}\n\n${close}`),
  );
}

/** Draws the plot of all browsers that have been measured. */
export function draw(browser: string, costs: Costs): void {
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `page-${browser}.json`), JSON.stringify(costs));
  const lines: Line[] = [];
  const names: Line[] = [];
  for (const name of ['chromium', 'firefox']) {
    const file = join(kept, `page-${name}.json`);
    if (!existsSync(file)) continue;
    const { pages }: Costs = JSON.parse(readFileSync(file, 'utf8'));
    const byLength = pages.filter(({ page }) => page.words && page.name.endsWith(' words'));
    const points = (of: (cost: (typeof pages)[number]) => number) =>
      byLength.map((cost) => ({ x: cost.page.words!, y: of(cost) }));
    lines.push({ name: `${name}, without us`, points: points(({ alone }) => alone) });
    lines.push({ name: `${name}, added by us`, points: points(({ added }) => added) });
    const byNames = pages
      .filter(({ page }) => page.words === 10_000 && page.names)
      .sort((a, b) => a.page.names! - b.page.names!);
    names.push({
      name: `${name}, added by us`,
      points: byNames.map((cost) => ({ x: cost.page.names!, y: cost.added })),
    });
  }
  const images = join(docs, 'images');
  writeFileSync(
    join(images, 'cost-by-length.svg'),
    plot({ title: 'Main thread by length of the article', x: 'words', y: 'processor, ms', lines }),
  );
  writeFileSync(
    join(images, 'cost-by-names.svg'),
    plot({ title: 'Main thread by names among 10,000 words', x: 'names', y: 'processor, ms', lines: names }),
  );
}
