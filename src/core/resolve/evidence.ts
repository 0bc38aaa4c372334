/** What the page as a whole says: which countries are surely on it, and which names it uses for another place. */
import { aliasFlags, otherClasses } from '../names/index.ts';
import { foldText } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { surnameFollows } from './person-name.ts';
import { stateSuffixAfter } from './state-suffix.ts';
import type { EntryList, PlacedHit } from './types.ts';

export class Evidence {
  /** Countries named on the page by a name that means nothing else, with the folded names that say so. */
  readonly #sure = new Map<number, Set<string>>();
  /** Where they are named, in reading order. */
  readonly #places = new Map<number, number[]>();
  /** Folded names that the page has with a state behind: "Paris, Texas". */
  readonly #withState = new Set<string>();
  /** Hits that stand in a list with a sure country before or behind them. */
  readonly #listed = new Set<PlacedHit>();
  /** Folded names that are a first name somewhere on the page: "Georgia Hale". */
  readonly #persons = new Set<string>();
  /** Ambiguous names that the first pass has decided for an entry. */
  readonly #decided = new Map<string, number>();
  #states: boolean | undefined;

  constructor(
    hits: readonly PlacedHit[],
    private readonly entries: EntryList,
    private readonly page: Page,
    private readonly lexicon: Lexicon,
  ) {
    for (const hit of hits) {
      const name = foldText(page.blocks[hit.block]!.text.slice(hit.start, hit.end));
      const elsewhere = stateSuffixAfter(page, lexicon, hit);
      if (elsewhere) this.#withState.add(name);
      if (isFirstName(hit) && page.style(hit.block) === 'plain' && surnameFollows(page, lexicon, hit))
        this.#persons.add(name);
      for (const reading of hit.readings) {
        if (reading.kind === 'other' || reading.kind === 'surname' || reading.flags & aliasFlags.ambiguous || elsewhere)
          continue;
        const country = reading.kind === 'full-name' ? entries.at(reading.target)?.country : reading.target;
        if (country === undefined) continue;
        this.#add(country, name);
        const places = this.#places.get(country);
        if (places) places.push(orderOf(hit));
        else this.#places.set(country, [orderOf(hit)]);
      }
    }
    for (const [i, hit] of hits.entries()) {
      const next = hits[i + 1];
      if (!next || next.block !== hit.block || !isListGap(page.blocks[hit.block]!.text.slice(hit.end, next.start)))
        continue;
      if (isSureCountry(hit)) this.#listed.add(next);
      if (isSureCountry(next)) this.#listed.add(hit);
    }
  }

  /** Takes in what the first pass decided, for the second to lean on. */
  take(entry: number, name: string): void {
    this.#add(entry, name);
    this.#decided.set(name, entry);
  }

  /** True when another mention of the same name was decided for the entry. */
  isDecided(entry: number, name: string): boolean {
    return this.#decided.get(name) === entry;
  }

  isListed(hit: PlacedHit): boolean {
    return this.#listed.has(hit);
  }

  /** True when the page names states or provinces, and surely no country but at most the one they are in, which is not `entry`. */
  isLocalToStates(entry: number, name: string): boolean {
    this.#states ??= this.lexicon.states.some((state) => this.page.has(state));
    return this.#states && this.#sure.size <= 1 && !this.names(entry, name);
  }

  /** True when the page names the entry by another name than `name`, one that is not ambiguous. */
  names(entry: number, name: string): boolean {
    const sure = this.#sure.get(entry);
    return sure !== undefined && (sure.size > 1 || !sure.has(name));
  }

  /** True when the page speaks of entry `a` rather than `b` at a hit: it has surely named `a` last before it, or else first of all. */
  speaksOf(a: number, b: number, hit: PlacedHit): boolean {
    const here = orderOf(hit);
    const [lastA, lastB] = [a, b].map((entry) => this.#places.get(entry)?.findLast((place) => place < here) ?? -1);
    if (lastA !== lastB) return lastA! > lastB!;
    return (this.#places.get(a)?.[0] ?? Infinity) < (this.#places.get(b)?.[0] ?? Infinity);
  }

  /** Number of neighbours of a country that the page surely names. */
  neighbours(entry: number): number {
    return (this.entries.at(entry)?.neighbours ?? []).filter((n) => this.#sure.has(n)).length;
  }

  isWithState(name: string): boolean {
    return this.#withState.has(name);
  }

  /** True when "of" and, before it, what only a state has stand before the hit. */
  isOfState({ block, start }: PlacedHit): boolean {
    const of = this.page.before(block, start);
    const head = of && of.folded === 'of' ? this.page.before(block, of.start) : null;
    return head !== null && this.lexicon.ofStates.has(head.folded);
  }

  isPerson(name: string): boolean {
    return this.#persons.has(name);
  }

  /** True when a word is on the page that speaks for another place of this name. */
  speaksForElsewhere(name: string): boolean {
    return (this.lexicon.elsewhere.get(name) ?? []).some((cue) => this.page.has(cue));
  }

  #add(entry: number, name: string): void {
    const names = this.#sure.get(entry);
    if (names) names.add(name);
    else this.#sure.set(entry, new Set([name]));
  }
}

/** One number that grows in reading order; a block has no 2^26 characters. */
function orderOf({ block, start }: PlacedHit): number {
  return block * 2 ** 26 + start;
}

/** Between two names of a list: a comma, "and", "or", "&", a slash, a dash. */
function isListGap(gap: string): boolean {
  return /^(, |\s?[/–-]\s?|,? (and|or|&) |、|، )$/.test(gap);
}

function isFirstName(hit: PlacedHit): boolean {
  return hit.readings.some((r) => r.kind === 'other' && otherClasses[r.target] === 'person');
}

function isSureCountry(hit: PlacedHit): boolean {
  return hit.readings.some((r) => r.kind === 'name' && !(r.flags & aliasFlags.ambiguous));
}
