/** The articles of the soak: made, each another text, on one host, as a reader of one paper would open them. */

import { article } from '../bench/page/pages.ts';
import type { Served } from '../e2e/driver.ts';

export const ARTICLES = 500;

/** Article number `n`, 300 to 2,000 words with a name in fifteen to forty. */
export function articleNumber(n: number): { url: string; served: Served } {
  const words = 300 + ((n * 137) % 1700);
  const every = 15 + ((n * 7) % 25);
  return { url: `https://caucasuswatch.de/en/news/soak-${n}.html`, served: { html: article(words, every, '', n + 1) } };
}
