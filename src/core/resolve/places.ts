/** Decides hits that may be regions or organisations. */
import type { ReasonCode } from '../model.ts';
import { aliasFlags, type Reading } from '../names/index.ts';
import { foldText } from '../text/fold.ts';
import { ACCEPT, cues, othersOf, prior, type Situation } from './cues.ts';
import type { Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import type { PlacedHit } from './types.ts';

export interface Decision {
  target: number;
  reason: ReasonCode;
  /** Names of the cues that held, for tests and debugging. */
  cues: string[];
  /** Where the mention begins, when that is before the hit. */
  start?: number;
}

/**
 * Decides all hits in two passes: what the first finds is evidence for the second, so that "Turkey" at the start of a
 * sentence is decided by "talks with Turkey" further down.
 */
export function decidePlaces(
  hits: readonly PlacedHit[],
  page: Page,
  lexicon: Lexicon,
  evidence: Evidence,
): Map<PlacedHit, Decision> {
  const decisions = new Map<PlacedHit, Decision>();
  for (const hit of hits) {
    const decision = decidePlace(hit, page, lexicon, evidence);
    if (decision) decisions.set(hit, decision);
  }
  let hasMore = false;
  for (const [hit, { target, reason }] of decisions) {
    if (reason !== 'name-with-evidence') continue;
    evidence.take(target, foldText(page.blocks[hit.block]!.text.slice(hit.start, hit.end)));
    hasMore = true;
  }
  if (!hasMore) return decisions;
  for (const hit of hits) {
    const decision = decisions.has(hit) ? null : decidePlace(hit, page, lexicon, evidence);
    if (decision) decisions.set(hit, decision);
  }
  return decisions;
}

/** The reading that wins for a hit, or null when none is good enough. Readings as persons are left to officials.ts. */
function decidePlace(hit: PlacedHit, page: Page, lexicon: Lexicon, evidence: Evidence): Decision | null {
  const text = page.blocks[hit.block]!.text;
  const shared = {
    hit,
    page,
    lexicon,
    evidence,
    name: foldText(text.slice(hit.start, hit.end)),
    others: othersOf(hit),
    before: page.before(hit.block, hit.start),
    after: page.after(hit.block, hit.end),
  };
  let best: Decision | null = null;
  let bestScore = -Infinity;
  for (const reading of hit.readings) {
    if (reading.kind === 'other' || reading.kind === 'surname' || reading.kind === 'full-name') continue;
    const situation: Situation = { ...shared, reading };
    const held: string[] = [];
    let score = prior(situation);
    for (const { name, weight, holds } of cues) {
      if (!holds(situation)) continue;
      score += weight;
      held.push(name);
    }
    if (score < ACCEPT || score < bestScore) continue;
    // "Congo", where both are named, is the one that the page speaks of.
    if (score > bestScore || evidence.speaksOf(reading.target, best!.target, hit)) {
      bestScore = score;
      best = { target: reading.target, reason: reasonOf(reading, situation), cues: held };
    }
  }
  // A hit with only an `other` reading ("New Mexico", "Gulf of Mexico") is read as that and stays plain.
  return best;
}

function reasonOf(reading: Reading, { after, lexicon }: Situation): ReasonCode {
  switch (reading.kind) {
    case 'adjective':
    case 'people':
      return 'adjective';
    case 'capital':
      return after !== null && after.gap === ' ' && lexicon.speech.has(after.folded)
        ? 'capital-as-government'
        : 'capital';
    case 'metonym':
      return 'metonym';
    case 'abbreviation':
      return 'abbreviation';
    default:
      return reading.flags & aliasFlags.ambiguous ? 'name-with-evidence' : 'name';
  }
}
