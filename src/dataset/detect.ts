/** From a page's blocks to mentions: what the worker and the command line both run. */
import type { Block, Mention } from '../core/model.ts';
import { type Reading, search } from '../core/names/index.ts';
import { resolve } from '../core/resolve/resolve.ts';
import type { EntryFacts, PlacedHit } from '../core/resolve/types.ts';
import { languageOf } from '../core/text/language.ts';
import { onWordBoundaries } from '../core/text/segment.ts';
import { mergeHits } from './merge-hits.ts';
import type { Dataset } from './open.ts';
import type { Pack } from './pack.ts';

export interface PageText {
  /** The page's own declaration, '' when it has none. */
  lang: string;
  blocks: Block[];
}

/**
 * Finds the mentions of a page by the bundled dataset and packs, in reading order; offsets are UTF-16 units in their
 * block. Never throws on any text.
 */
export async function detect(dataset: Dataset, page: PageText, packs: readonly Pack[] = []): Promise<Mention[]> {
  const sample = page.blocks.map((block) => block.text).join('\n');
  const lang = languageOf(page.lang, sample, dataset.languages);
  const [opened, rules] = await Promise.all([dataset.indexes(lang), dataset.rulesFor(lang)]);

  let entries: EntryFacts[] = dataset.manifest.entries;
  const indexes = [...opened];
  for (const pack of packs) {
    const joined = pack.join(entries);
    entries = joined.entries;
    indexes.push({ names: pack.namesFor(lang, rules), numbers: joined.numbers });
  }
  const find = (text: string) =>
    mergeHits(
      indexes.map(({ names, numbers }) =>
        search(names, text).map((hit) => ({ ...hit, readings: renumber(hit.readings, numbers) })),
      ),
    );

  const hits: PlacedHit[] = [];
  for (const [block, { text }] of page.blocks.entries()) {
    for (const hit of onWordBoundaries(text, find(text), lang)) hits.push({ block, ...hit });
  }
  return resolve(page.blocks, hits, entries, rules, (name) => find(name)[0]?.readings ?? []);
}

function renumber(readings: Reading[], numbers: readonly number[] | null): Reading[] {
  return numbers === null
    ? readings
    : readings.map((r) => (r.kind === 'other' ? r : { ...r, target: numbers[r.target]! }));
}
