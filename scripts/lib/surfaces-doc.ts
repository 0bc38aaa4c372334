/** `docs/surfaces.md`: a picture of every state, light and dark, side by side. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { root } from './run.ts';

const begin = '<!-- pictures: npm run gallery -- docs -->';
const themes = ['light', 'dark'] as const;
/** Small enough for a table; a card or a popup is 380 pixels wide. */
const sizes: Record<string, { width: number; height: number }> = {
  card: { width: 400, height: 520 },
  popup: { width: 380, height: 480 },
};
const usual = { width: 720, height: 620 };

export interface State {
  surface: string;
  state: string;
}

export interface Picture extends State {
  colorScheme: (typeof themes)[number];
  /** Name of its file. */
  file: string;
  jpeg: Buffer;
}

/** Where the pictures of the documentation lie. */
export const images = join(root, 'docs', 'images', 'surfaces');

/** Takes the pictures one by one. */
export async function* pictures(browser: Browser, address: string, states: State[]): AsyncGenerator<Picture> {
  for (const { surface, state } of states)
    for (const colorScheme of themes) {
      const context = await browser.newContext({ viewport: sizes[surface] ?? usual, colorScheme });
      const page = await context.newPage();
      await page.goto(`${address}#${new URLSearchParams({ surface, state })}`);
      await page.waitForFunction(() => document.querySelector('#root > *'));
      const jpeg = await page.screenshot({ type: 'jpeg', quality: 55 });
      await context.close();
      yield {
        surface,
        state,
        colorScheme,
        jpeg,
        file: `${surface}-${state.replaceAll(/\W+/g, '-')}-${colorScheme}.jpg`,
      };
    }
}

/** Takes the pictures and writes the table below its mark; what stands above the mark is written by hand. */
export async function documentSurfaces(browser: Browser, address: string, states: State[]): Promise<number> {
  rmSync(images, { recursive: true, force: true });
  mkdirSync(images, { recursive: true });
  const cells = new Map<string, string[]>();
  let count = 0;
  for await (const { surface, state, colorScheme, file, jpeg } of pictures(browser, address, states)) {
    writeFileSync(join(images, file), jpeg);
    const row = `${surface}: ${state}`;
    cells.set(row, [...(cells.get(row) ?? []), `![${row}, ${colorScheme}](images/surfaces/${file})`]);
    count += 1;
  }
  const path = join(root, 'docs', 'surfaces.md');
  const byHand = readFileSync(path, 'utf8').split(begin)[0]!;
  const rows = [...cells].map(([row, both]) => `| ${row} | ${both.join(' | ')} |`);
  const table = ['| state | light | dark |', '| --- | --- | --- |', ...rows].join('\n');
  writeFileSync(path, `${byHand}${begin}\n\n${table}\n`);
  execFileSync('npx', ['biome', 'format', '--write', path], { cwd: root });
  return count;
}
