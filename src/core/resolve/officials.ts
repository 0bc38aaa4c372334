/**
 * Decides hits that may be officials: full names, and surnames that the page has given to one of them.
 *
 * A bare surname counts when the page has the full name or the office with it, or when nobody else in the news bears it
 * ("distinct"). Any other first name before it makes it another person's: "Ivanka Trump" stays plain, and a bare "Aliyev"
 * after "Heydar Aliyev" is not Ilham.
 */
import type { ReasonCode } from '../model.ts';
import { aliasFlags, type Reading } from '../names/index.ts';
import { foldText } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapitalised, type Neighbour, type Page } from './page.ts';
import { surnameFollows } from './person-name.ts';
import type { Decision } from './places.ts';
import type { EntryList, PlacedHit } from './types.ts';

/** Who a surname belonged to when it was last introduced: an official's number, or somebody who is none of ours. */
const STRANGER = -1;

/** Readings of a name by itself, as the name index has it. */
export type Lookup = (name: string) => Reading[];

export function decideOfficials(
  hits: readonly PlacedHit[],
  entries: EntryList,
  page: Page,
  lexicon: Lexicon,
  lookup: Lookup,
): Map<PlacedHit, Decision> {
  const decisions = new Map<PlacedHit, Decision>();
  const fullyNamed = new Set<number>();
  const familyFirst = new Set<number>();
  const strangers = new Set<PlacedHit>();
  const starts = new Set(hits.map(({ block, start }) => `${block} ${start}`));
  const states = new Map(hits.filter(isState).map((hit) => [`${hit.block} ${hit.end}`, hit]));
  for (const hit of hits) {
    const full = hit.readings.filter((r) => r.kind === 'full-name');
    if (full.length > 0 && !isNested(page, lexicon, hit)) {
      const { target } = best(full, fullyNamed);
      fullyNamed.add(target);
      if (isFamilyFirst(textOf(page, hit), target, lookup)) familyFirst.add(target);
      decisions.set(hit, { target, reason: 'full-name', cues: [] });
      continue;
    }
    if (!hit.readings.some((r) => r.kind === 'surname')) continue;
    const spread = withMiddleNames(page, hit, lookup);
    if (spread) {
      fullyNamed.add(spread.target);
      decisions.set(hit, spread);
    } else if (isOthers(page, lexicon, hit, states)) strangers.add(hit);
  }
  /** Last introduction of each folded surname in reading order. */
  const lastBearer = new Map<string, number>();
  const known = { entries, page, lexicon, fullyNamed, lastBearer, starts, states };
  for (const hit of hits) {
    const name = foldText(textOf(page, hit));
    const decided = decisions.get(hit);
    if (decided) {
      const surname = name.slice(name.lastIndexOf(' ') + 1);
      lastBearer.set(surname, decided.target);
      continue;
    }
    const surnames = hit.readings.filter((r) => r.kind === 'surname');
    if (surnames.length === 0) continue;
    // "Li Keqiang" on a page that has Li Qiang.
    const isNamesake = surnames.some((r) => familyFirst.has(r.target)) && isAnothers(hit, known);
    if (isNamesake || strangers.has(hit)) {
      lastBearer.set(name, STRANGER);
      continue;
    }
    if (isNested(page, lexicon, hit) || isFirstNameOf(page, lexicon, hit, name)) continue;
    const decision = decideSurname(surnames, name, hit, known);
    if (decision) decisions.set(hit, decision);
  }
  return decisions;
}

interface Known {
  entries: EntryList;
  page: Page;
  lexicon: Lexicon;
  fullyNamed: ReadonlySet<number>;
  lastBearer: ReadonlyMap<string, number>;
  /** Where names of any kind begin. */
  starts: ReadonlySet<string>;
  /** Names of states, by where they end. */
  states: ReadonlyMap<string, PlacedHit>;
}

function decideSurname(readings: Reading[], name: string, hit: PlacedHit, known: Known): Decision | null {
  const { fullyNamed, lastBearer } = known;
  const before = known.page.before(hit.block, hit.start);
  const last = lastBearer.get(name);
  const seen = readings.filter((r) => fullyNamed.has(r.target));
  const cue = (reading: Reading, reason: ReasonCode, ...cues: string[]) => ({ target: reading.target, reason, cues });
  if (last !== undefined && last !== STRANGER) {
    const same = readings.find((r) => r.target === last);
    if (same) return cue(same, 'surname-after-full-name', 'last-bearer');
  }
  if (hasOffice(before, known.lexicon)) {
    const reading = seen[0] ?? (readings.length === 1 && !isAnothers(hit, known) ? readings[0] : undefined);
    if (reading) return cue(reading, 'surname-with-office', 'office-before');
  }
  const own = readings.filter((r) => isOfState(r.target, before, hit, known));
  if (own.length === 1 && !isAnothers(hit, known)) return cue(own[0]!, 'surname-with-state', 'own-state-before');
  if (last === STRANGER) return null;
  if (seen.length === 1) return cue(seen[0]!, 'surname-after-full-name', 'full-name-on-page');
  const distinct = readings.filter((r) => r.flags & aliasFlags.distinct);
  return distinct.length === 1 ? cue(distinct[0]!, 'surname-distinct') : null;
}

/** "Spokesman Mao Qunan" on a page without Mao Ning, "Kerry-Ann", are others; in "aide Ushakov Washington …" a place follows. */
function isAnothers(hit: PlacedHit, { page, lexicon, starts }: Known): boolean {
  const after = page.after(hit.block, hit.end);
  if (!after || starts.has(`${hit.block} ${after.start}`)) return false;
  if (after.gap === '-') return isCapitalised(after.word);
  return page.style(hit.block) === 'plain' && surnameFollows(page, lexicon, hit);
}

/** "India's Modi", "Romania's Dan": the state whose official it is stands before, as its owner. */
function isOfState(
  target: number,
  before: Neighbour | null,
  { block }: PlacedHit,
  { entries, states }: Known,
): boolean {
  // The apostrophe parts words: what stands before is the "s".
  if (before?.word !== 's' || before.gap !== ' ') return false;
  const country = entries.at(target)?.country;
  const state = states.get(`${block} ${before.start - 1}`);
  return state !== undefined && country !== undefined && state.readings.some((r) => r.target === country);
}

function hasOffice(before: Neighbour | null, lexicon: Lexicon): boolean {
  return before !== null && /^[\s,]{1,2}$/.test(before.gap) && lexicon.offices.has(before.folded);
}

/** How many names may stand between the first and the last: "Vladimir Vladimirovich Putin", "Donald J. Trump". */
const MIDDLE_NAMES = 2;

/** A full name that the dataset has without the names in the middle. The mention begins at the first of them. */
function withMiddleNames(page: Page, hit: PlacedHit, lookup: Lookup): Decision | null {
  const surname = textOf(page, hit);
  let before = page.before(hit.block, hit.start);
  for (let n = 0; n <= MIDDLE_NAMES && before && isCapitalised(before.word) && isWithinName(before); n++) {
    const first = before.word;
    const full = n > 0 ? lookup(`${first} ${surname}`).filter((r) => r.kind === 'full-name') : [];
    const match = full.find((f) => hit.readings.some((r) => r.target === f.target));
    if (match) return { target: match.target, reason: 'full-name', cues: ['middle-names'], start: before.start };
    before = page.before(hit.block, before.start);
  }
  return null;
}

/** Only a space, or the dot of an initial ("J.", "Yu."): any other full stop ends a sentence, as in "… Donald Tusk. Tusk said". */
function isWithinName({ word, gap }: Neighbour): boolean {
  return /^[\s\u00a0]$/.test(gap) || (/^\.[\s\u00a0]$/.test(gap) && word.length <= 2);
}

/** A capitalised word that is no office or courtesy stands right before the surname: another person of that name. */
function isOthers(page: Page, lexicon: Lexicon, hit: PlacedHit, states: Known['states']): boolean {
  const before = page.before(hit.block, hit.start);
  // "президент Франции Макрон" is no Mr France.
  if (!before || states.has(`${hit.block} ${before.end}`)) return false;
  // French "M. Macron" is a courtesy, "J. Macron" an initial.
  if (before.gap === '. ' && lexicon.courtesy.has(before.folded)) return false;
  if (before.gap === '. ' && before.word.length === 1 && isCapitalised(before.word)) return true;
  if (!/^[\s\u00a0]$/.test(before.gap) || !isCapitalised(before.word)) return false;
  if (lexicon.givenNames.has(before.folded)) return true;
  if (
    lexicon.offices.has(before.folded) ||
    lexicon.courtesy.has(before.folded) ||
    lexicon.smallWords.has(before.folded)
  )
    return false;
  return (
    page.style(hit.block) === 'plain' && !page.startsSentence(hit.block, before.start) && !/['’]s$/.test(before.word)
  );
}

/** True for "Li Qiang": the family's name stands first. */
function isFamilyFirst(fullName: string, target: number, lookup: Lookup): boolean {
  const [first = ''] = fullName.split(' ', 1);
  return lookup(first).some((r) => r.kind === 'surname' && r.target === target);
}

function isState({ readings }: PlacedHit): boolean {
  return readings.some(({ kind }) => kind === 'name' || kind === 'abbreviation');
}

/** "President Felipe Calderon" is not Felipe VI, nor "Pope John Paul II" a Mr John: the name is a first name there. */
function isFirstNameOf(page: Page, lexicon: Lexicon, hit: PlacedHit, name: string): boolean {
  const isFirst = lexicon.givenNames.has(name) || hit.readings.some((r) => r.flags & aliasFlags.ambiguous);
  if (!isFirst || page.style(hit.block) !== 'plain') return false;
  const after = page.after(hit.block, hit.end);
  return after !== null && /^[\s\u00a0]$/.test(after.gap) && isCapitalised(after.word);
}

/** "Trump Tower", "Putin Street" */
function isNested(page: Page, lexicon: Lexicon, hit: PlacedHit): boolean {
  const after = page.after(hit.block, hit.end);
  return after !== null && after.gap === ' ' && isCapitalised(after.word) && lexicon.headsAfter.has(after.folded);
}

function best(readings: Reading[], seen: ReadonlySet<number>): Reading {
  return readings.find((r) => seen.has(r.target)) ?? readings[0]!;
}

function textOf(page: Page, { block, start, end }: PlacedHit): string {
  return page.blocks[block]!.text.slice(start, end);
}
