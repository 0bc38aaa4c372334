/** From a page's blocks to mentions: what the worker and the command line both run. */
import type { Block, Mention } from '../core/model.ts';
import { type Reading, search } from '../core/names/index.ts';
import { resolve } from '../core/resolve/resolve.ts';
import type { EntryFacts, EntryList, PlacedHit } from '../core/resolve/types.ts';
import { languageOf } from '../core/text/language.ts';
import { onWordBoundaries } from '../core/text/segment.ts';
import { mergeHits } from './merge-hits.ts';
import type { Dataset, NumberedNames } from './open.ts';
import type { Pack } from './pack.ts';
import { allRows } from './rows.ts';

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

  let entries: EntryList = dataset.rows;
  let known: EntryFacts[] = packs.length > 0 ? allRows(dataset.rows) : [];
  const indexes = [...opened];
  for (const pack of packs) {
    const joined = pack.join(known);
    known = joined.entries;
    entries = known;
    indexes.push({ names: pack.namesFor(lang, rules), numberOf: (own) => joined.numbers[own]! });
  }
  const find = (text: string) =>
    mergeHits(
      indexes.map(({ names, numberOf }) =>
        search(names, text).map((hit) => ({ ...hit, readings: renumber(hit.readings, numberOf) })),
      ),
    );

  const hits: PlacedHit[] = [];
  for (const [block, { text }] of page.blocks.entries()) {
    for (const hit of onWordBoundaries(text, find(text), lang)) hits.push({ block, ...hit });
  }
  return resolve(page.blocks, hits, entries, rules, (name) => find(name)[0]?.readings ?? []);
}

function renumber(readings: Reading[], numberOf: NumberedNames['numberOf']): Reading[] {
  return numberOf === null
    ? readings
    : readings.map((r) => (r.kind === 'other' ? r : { ...r, target: numberOf(r.target) }));
}
