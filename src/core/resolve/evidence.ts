/** What the page as a whole says: which countries are surely on it, and which names it uses for another place. */
import { aliasFlags } from '../names/index.ts';
import { foldText } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { stateSuffixAfter } from './state-suffix.ts';
import type { EntryFacts, PlacedHit } from './types.ts';

export class Evidence {
  /** Countries named on the page by a name that means nothing else, with the folded names that say so. */
  readonly #sure = new Map<number, Set<string>>();
  /** Folded names that the page has with a state behind: "Paris, Texas". */
  readonly #withState = new Set<string>();

  constructor(
    hits: readonly PlacedHit[],
    private readonly entries: readonly EntryFacts[],
    private readonly page: Page,
    private readonly lexicon: Lexicon,
  ) {
    for (const hit of hits) {
      const name = foldText(page.blocks[hit.block]!.text.slice(hit.start, hit.end));
      const elsewhere = stateSuffixAfter(page, lexicon, hit);
      if (elsewhere) this.#withState.add(name);
      for (const reading of hit.readings) {
        if (reading.kind === 'other' || reading.kind === 'surname' || reading.flags & aliasFlags.ambiguous || elsewhere)
          continue;
        const country = reading.kind === 'full-name' ? entries[reading.target]?.country : reading.target;
        if (country !== undefined) this.#add(country, name);
      }
    }
  }

  /** True when the page names the entry by another name than `name`, one that is not ambiguous. */
  names(entry: number, name: string): boolean {
    const sure = this.#sure.get(entry);
    return sure !== undefined && (sure.size > 1 || !sure.has(name));
  }

  /** Number of neighbours of a country that the page surely names. */
  neighbours(entry: number): number {
    return (this.entries[entry]?.neighbours ?? []).filter((n) => this.#sure.has(n)).length;
  }

  isWithState(name: string): boolean {
    return this.#withState.has(name);
  }

  /** True when a word is on the page that speaks for another place of this name. */
  speaksForElsewhere(name: string): boolean {
    return (this.lexicon.elsewhere.get(name) ?? []).some((cue) => this.page.has(cue));
  }

  /** Takes in a decided ambiguous mention, so that later ones of the same country can lean on it. */
  #add(entry: number, name: string): void {
    const names = this.#sure.get(entry);
    if (names) names.add(name);
    else this.#sure.set(entry, new Set([name]));
  }
}
