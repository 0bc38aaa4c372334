/** From a page's blocks to mentions: what the worker and the command line both run. */
import type { Block, Mention } from '../core/model.ts';
import { search } from '../core/names/index.ts';
import { resolve } from '../core/resolve/resolve.ts';
import type { PlacedHit } from '../core/resolve/types.ts';
import { languageOf } from '../core/text/language.ts';
import { onWordBoundaries } from '../core/text/segment.ts';
import type { Dataset } from './open.ts';

export interface PageText {
  /** The page's own declaration, '' when it has none. */
  lang: string;
  blocks: Block[];
}

/** Finds the mentions of a page, in reading order; offsets are UTF-16 units in their block. Never throws on any text. */
export async function detect(dataset: Dataset, page: PageText): Promise<Mention[]> {
  const sample = page.blocks.map((block) => block.text).join('\n');
  const lang = languageOf(page.lang, sample, dataset.languages);
  const [names, rules] = await Promise.all([dataset.namesFor(lang), dataset.rulesFor(lang)]);
  if (!names) return [];
  const hits: PlacedHit[] = [];
  for (const [block, { text }] of page.blocks.entries()) {
    for (const hit of onWordBoundaries(text, search(names, text), lang)) hits.push({ block, ...hit });
  }
  return resolve(page.blocks, hits, dataset.manifest.entries, rules);
}
