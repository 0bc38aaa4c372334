/**
 * The cues by which a hit is judged: one table, a weight and a reason each. A reading's score is its prior plus the
 * weights of the cues that hold; from `ACCEPT` on it may become a mention, and the highest reading wins.
 *
 * The scale: 3 is one good reason, `VETO` outweighs any number of them.
 */
import { aliasFlags, type OtherClass, otherClasses, type Reading } from '../names/index.ts';
import { isUnspaced } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapitalised, type Neighbour, type Page } from './page.ts';
import { surnameFollows } from './person-name.ts';
import { stateSuffixAfter } from './state-suffix.ts';
import type { PlacedHit } from './types.ts';

export const ACCEPT = 2;
/** Words of a phrase of attribution: "in the words of". */
const LONGEST_PHRASE = 4;
const VETO = -20;

export interface Situation {
  hit: PlacedHit;
  reading: Reading;
  /** The hit folded. */
  name: string;
  page: Page;
  lexicon: Lexicon;
  evidence: Evidence;
  /** What else the name is, by the dataset's list of other readings. */
  others: ReadonlySet<OtherClass>;
  before: Neighbour | null;
  after: Neighbour | null;
}

export interface Cue {
  name: string;
  weight: number;
  /** Why the cue means what it means. */
  because: string;
  holds(s: Situation): boolean;
}

/** What a reading is worth before the page is looked at. */
export function prior({ reading, hit, page }: Situation): number {
  if (reading.flags & aliasFlags.ambiguous) return 0;
  // A seat of government stands for the state only when it speaks or acts. Scripts without spaces do not show the verb.
  const isUnread = isUnspaced(page.blocks[hit.block]!.text.charCodeAt(hit.start));
  return reading.kind === 'metonym' && !isUnread ? 0 : 3;
}

const adjacent = (n: Neighbour | null): n is Neighbour => n !== null && /^[\s\u00a0]$/.test(n.gap);
const ambiguous = (s: Situation) => (s.reading.flags & aliasFlags.ambiguous) !== 0;
const isPlaceName = (s: Situation) => s.reading.kind === 'name' || s.reading.kind === 'capital';
const plain = (s: Situation) => s.page.style(s.hit.block) === 'plain';

export const cues: Cue[] = [
  {
    name: 'after-courtesy',
    weight: VETO,
    because: 'A courtesy title stands before a person: "Mr. Jordan".',
    holds: ({ before, lexicon }) =>
      before !== null && /^\.?\s$/.test(before.gap) && lexicon.courtesy.has(before.folded),
  },
  {
    name: 'after-given-name',
    weight: VETO,
    because: 'A place name after a first name is a surname: "Michael Jordan", "Paul Ireland".',
    holds: ({ before, lexicon }) =>
      adjacent(before) && isCapitalised(before.word) && lexicon.givenNames.has(before.folded),
  },
  {
    name: 'after-initial',
    weight: VETO,
    because: 'An initial stands before a surname: "J. Jordan".',
    holds: (s) =>
      s.before !== null &&
      s.before.gap === '. ' &&
      s.before.word.length === 1 &&
      isCapitalised(s.before.word) &&
      isPlaceName(s) &&
      !isAbbreviationDot(s),
  },
  {
    name: 'after-another-name',
    weight: -6,
    because: 'A name that is also a surname, with a capitalised word before it, is a person: "Graeme Hamilton".',
    holds: (s) =>
      s.others.has('person') &&
      ambiguous(s) &&
      isPlaceName(s) &&
      plain(s) &&
      adjacent(s.before) &&
      isCapitalised(s.before.word) &&
      !s.lexicon.smallWords.has(s.before.folded) &&
      !s.lexicon.placeCues.has(s.before.folded) &&
      !s.page.startsSentence(s.hit.block, s.before.start),
  },
  {
    name: 'before-surname',
    weight: -6,
    because:
      'A name that is also a first name, with a capitalised word behind it, is a person: "Jordan Spieth", "Israel Katz".',
    holds: (s) => s.others.has('person') && isPlaceName(s) && plain(s) && surnameFollows(s.page, s.lexicon, s.hit),
  },
  {
    name: 'page-has-it-as-a-person',
    weight: -6,
    because: 'A page that introduces "Georgia Hale" means her when it says Georgia.',
    holds: (s) => isPlaceName(s) && ambiguous(s) && s.evidence.isPerson(s.name),
  },
  {
    name: 'nested-in-longer-name',
    weight: VETO,
    because: 'A head word makes a longer proper name: "Tehran University", "France Telecom", "Air Astana".',
    holds: ({ before, after, lexicon, page, hit }) =>
      (adjacent(after) && isCapitalised(after.word) && lexicon.headsAfter.has(after.folded)) ||
      (adjacent(before) &&
        isCapitalised(before.word) &&
        page.style(hit.block) !== 'caps' &&
        lexicon.headsBefore.has(before.folded)),
  },
  {
    name: 'state-behind',
    weight: VETO,
    because: 'A state behind a name makes it another place: "Lebanon, Pa.".',
    holds: (s) => isPlaceName(s) && stateSuffixAfter(s.page, s.lexicon, s.hit),
  },
  {
    name: 'page-has-it-with-state',
    weight: -10,
    because: 'A page that says "Paris, Texas" once means that Paris when it says Paris.',
    holds: (s) => isPlaceName(s) && s.evidence.isWithState(s.name),
  },
  {
    name: 'page-speaks-for-elsewhere',
    weight: -5,
    because: 'Words on the page belong to another place of that name (Ontario for London, Atlanta for Georgia).',
    holds: (s) => isPlaceName(s) && s.evidence.speaksForElsewhere(s.name),
  },
  {
    name: 'page-is-about-states',
    weight: -4,
    because:
      'A page that names states, and no other country for sure, means the town of its own region: "Paris" in Missouri news.',
    holds: (s) =>
      isPlaceName(s) &&
      (s.others.has('town') || s.others.has('state')) &&
      s.evidence.isLocalToStates(s.reading.target, s.name),
  },
  {
    name: 'page-names-country-otherwise',
    weight: 4,
    because: 'The page names the same country by its capital, people or officials.',
    holds: (s) => s.reading.kind !== 'metonym' && s.evidence.names(s.reading.target, s.name),
  },
  {
    name: 'page-names-neighbour',
    weight: 3,
    because: 'The page names a neighbour of the country.',
    holds: (s) => isPlaceName(s) && ambiguous(s) && s.evidence.neighbours(s.reading.target) > 0,
  },
  {
    name: 'same-name-decided',
    weight: 3,
    because: 'Where the page says more, the same name was found to be the country.',
    holds: (s) => isPlaceName(s) && ambiguous(s) && s.evidence.isDecided(s.reading.target, s.name),
  },
  {
    name: 'in-list-of-countries',
    weight: 4,
    because: 'In a list of countries each one is a country: "Armenia, Azerbaijan, Georgia, Iraq".',
    holds: (s) => isPlaceName(s) && ambiguous(s) && s.evidence.isListed(s.hit),
  },
  {
    name: 'sum-of-money',
    weight: VETO,
    because: 'US$ is a currency.',
    holds: ({ before, after }) =>
      (after !== null && /^\s?[$€£]/.test(after.gap)) || (before !== null && /[$€£]$/.test(before.gap)),
  },
  {
    name: 'place-word-before',
    weight: 3,
    because: 'After "in", "to" or "from" a name is a place, not a person or a thing.',
    holds: (s) =>
      isPlaceName(s) &&
      !isOnlyPlace(s) &&
      s.before !== null &&
      /^\s$/.test(s.before.gap) &&
      s.lexicon.placeCues.has(s.before.folded),
  },
  {
    name: 'of-a-state',
    weight: 4,
    because: 'Only states have prime ministers, embassies and armed forces: "the prime minister of Georgia".',
    holds: (s) => isPlaceName(s) && ambiguous(s) && s.evidence.isOfState(s.hit),
  },
  {
    name: 'capital-in-running-text',
    weight: 3,
    because: 'A common word with a capital in the middle of a sentence is a name: "talks with Turkey".',
    holds: (s) =>
      s.others.has('word') && !s.others.has('person') && plain(s) && !s.page.startsSentence(s.hit.block, s.hit.start),
  },
  {
    name: 'subject-of-speech',
    weight: 2,
    because: 'States and their seats speak: "Chad said", "the Kremlin denied".',
    holds: (s) => !s.others.has('person') && speaks(s),
  },
  {
    name: 'short-code-in-capitals',
    weight: -4,
    because: 'Among words in capitals US is a pronoun: a heading, "CONTACT US NOW".',
    holds: (s) =>
      s.reading.kind === 'abbreviation' &&
      s.name.length <= 2 &&
      (s.page.style(s.hit.block) === 'caps' || (isShouted(s.before) && (!adjacent(s.after) || isShouted(s.after)))),
  },
];

/** A word all in capitals next to the hit, such as "CONTACT". */
function isShouted(n: Neighbour | null): boolean {
  return adjacent(n) && n.word.length > 1 && n.word === n.word.toUpperCase() && n.word !== n.word.toLowerCase();
}

/** A verb of speech stands right behind, or right before as in "disse o Kremlin", with at most an article between. */
function speaks({ reading, before, after, lexicon, page, hit }: Situation): boolean {
  if (adjacent(after) && lexicon.speech.has(after.folded)) return true;
  if (reading.kind !== 'metonym' || !adjacent(before)) return false;
  if (lexicon.speech.has(before.folded) || isSource(before, page, hit, lexicon)) return true;
  const earlier = before.word.length <= 3 ? page.before(hit.block, before.start) : null;
  return adjacent(earlier) && lexicon.speech.has(earlier.folded);
}

/** "according to the Kremlin", "selon le Kremlin": the phrase stands before, with an article between at most. */
function isSource(before: Neighbour, page: Page, { block }: PlacedHit, { accordingTo }: Lexicon): boolean {
  for (const last of [before, page.before(block, before.start)]) {
    let phrase = '';
    for (let word = last, n = 0; word && n < LONGEST_PHRASE; n++) {
      phrase = n === 0 ? word.folded : `${word.folded} ${phrase}`;
      if (accordingTo.has(phrase)) return true;
      word = page.before(block, word.start);
    }
  }
  return false;
}

/** "U.S. Turkey policy": the full stop before is part of an abbreviation, not of an initial. */
function isAbbreviationDot({ before, page, hit }: Situation): boolean {
  const { text } = page.blocks[hit.block]!;
  return before !== null && before.start > 0 && text[before.start - 1] === '.';
}

/** The other readings are all places (a state, a town): a place word before says nothing about which. */
function isOnlyPlace({ others }: Situation): boolean {
  return others.size > 0 && [...others].every((o) => o === 'state' || o === 'town');
}

/** Classes of the `other` readings of a hit. */
export function othersOf(hit: PlacedHit): Set<OtherClass> {
  return new Set(hit.readings.filter((r) => r.kind === 'other').map((r) => otherClasses[r.target]!));
}
