/**
 * Hits → mentions: drops or decides each hit by evidence from the whole page. Pure; the same for page, command line and
 * tests.
 */
import type { LanguageRules } from '../language.ts';
import type { Block, Mention } from '../model.ts';
import { Evidence } from './evidence.ts';
import { lexiconOf } from './lexicon.ts';
import { decideOfficials, type Lookup } from './officials.ts';
import { Page } from './page.ts';
import { decidePlaces } from './places.ts';
import type { EntryList, PlacedHit } from './types.ts';

/**
 * Resolves the hits of a page. `hits` are in reading order, offsets in UTF-16 units of their block; `entries` is the list
 * that the targets of their readings count in; `lookup` reads a name alone. Returns mentions in the same order,
 * none over another. Never throws on any text.
 */
export function resolve(
  blocks: readonly Block[],
  hits: readonly PlacedHit[],
  entries: EntryList,
  rules: LanguageRules | null,
  lookup: Lookup,
): Mention[] {
  const page = new Page(blocks);
  const lexicon = lexiconOf(rules);
  const officials = decideOfficials(hits, entries, page, lexicon, lookup);
  const evidence = new Evidence(hits, entries, page, lexicon);
  const places = decidePlaces(
    hits.filter((hit) => !officials.has(hit)),
    page,
    lexicon,
    evidence,
  );
  const mentions: Mention[] = [];
  for (const hit of hits) {
    const decision = officials.get(hit) ?? places.get(hit);
    const entry = decision && entries.at(decision.target);
    if (!decision || !entry) continue;
    const { block, end } = hit;
    const { start = hit.start } = decision;
    // A name with others in its middle reaches back over what stood there for itself.
    while (mentions.length > 0 && mentions.at(-1)!.block === block && mentions.at(-1)!.end > start) mentions.pop();
    mentions.push({
      block,
      start,
      end,
      id: entry.id,
      type: entry.type,
      reason: decision.reason,
      ...(entry.iso === undefined ? {} : { iso: entry.iso }),
    });
  }
  return mentions;
}
