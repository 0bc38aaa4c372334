/**
 * The pictures of `docs/surfaces.md` beside new ones, pixel by pixel. No test: fonts differ from machine to machine. On one
 * machine, before and after a change, it shows every state that the change has touched.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { images, pictures, type State } from './surfaces-doc.ts';

/** Share of the pixels that must differ: fewer are a caret or the edge of a letter. */
const least = 0.0005;

/** Writes a picture of each difference into `folder`; gives a sentence for each. */
export async function compareSurfaces(
  browser: Browser,
  address: string,
  states: State[],
  folder: string,
): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const desk = await browser.newPage();
  const found: string[] = [];
  for await (const { surface, state, colorScheme, file, jpeg } of pictures(browser, address, states)) {
    const name = `${surface}: ${state}, ${colorScheme}`;
    if (!existsSync(join(images, file))) {
      found.push(`${name}: new, there is no ${file}`);
      continue;
    }
    const before = await decoded(desk, readFileSync(join(images, file)));
    const after = await decoded(desk, jpeg);
    const { width, height } = after;
    if (before.width !== width || before.height !== height) {
      found.push(`${name}: another size`);
      continue;
    }
    const seen = new PNG({ width, height });
    const share = pixelmatch(before.data, after.data, seen.data, width, height) / (width * height);
    if (share < least) continue;
    const path = join(folder, file.replace(/jpg$/, 'png'));
    writeFileSync(path, PNG.sync.write(seen));
    found.push(`${name}: ${(share * 100).toFixed(1)} % of the pixels, ${path}`);
  }
  return found;
}

/** By the browser, which has written it: the pictures are small as JPEG, and Node cannot read that. */
async function decoded(desk: Page, jpeg: Buffer): Promise<PNG> {
  const png = await desk.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1]!;
    },
    `data:image/jpeg;base64,${jpeg.toString('base64')}`,
  );
  return PNG.sync.read(Buffer.from(png, 'base64'));
}
