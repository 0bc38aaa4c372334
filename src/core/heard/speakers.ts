/**
 * Who speaks on a page: the states and organisations whose officials, capitals or names the text gives words to. A surface
 * shows which parties of a contested region do not; to be called heard wrongly is worse there than to be listed once too
 * often with one's position, so only plain forms count:
 *   - the name before a verb of saying: "Baku said", "Hajizada, a spokesman for Azerbaijan's Foreign Ministry, told"
 *   - a person behind it, at the end of a quote: "…”, said Medinsky", "— заявил Песков"
 *   - the name behind a word of attribution: "according to Russia's Defence Ministry", "по словам Пескова"
 * "Russia accused Ukraine" is Russia's word and not Ukraine's; "told Azerbaijan" gives Azerbaijan none.
 */
import type { LanguageRules } from '../language.ts';
import type { Block, Mention } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { BREAKS_SENTENCE, type Word, wordsOf } from './sentence.ts';

/** So many words may stand between the name and the verb: "…, a spokesman for the country's Foreign Ministry, told". */
const BEFORE_VERB = 9;
/** Between a verb and a person behind it stands an office at most: "said Foreign Minister Mirzoyan". */
const BEHIND_VERB = 4;
const BEHIND_ATTRIBUTION = 4;

/** `partyOf` gives for whom a mention speaks, if for anyone. Returns each party once. Never throws on any text. */
export function speakers<Party>(
  blocks: readonly Block[],
  mentions: readonly Mention[],
  rules: LanguageRules | null,
  partyOf: (mention: Mention) => Party | undefined,
): Set<Party> {
  const says = new Set((rules?.says ?? []).map(foldText));
  const attribution = (rules?.accordingTo ?? []).map((phrase) => foldText(phrase).split(' '));
  const speaking = new Set<Party>();
  if (says.size === 0) return speaking;
  for (const [block, own] of byBlock(mentions)) {
    const words = wordsOf(blocks[block]?.text ?? '');
    const saysOf = rules?.verbLast ? saysAtEnd : saysBehind;
    const parties = new Map<number, Party>();
    for (const mention of own) {
      const party = partyOf(mention);
      if (party === undefined) continue;
      for (const [i, word] of words.entries())
        if (word.start < mention.end && word.end > mention.start) parties.set(i, party);
    }
    for (const mention of own) {
      const party = partyOf(mention);
      if (party === undefined || speaking.has(party)) continue;
      const first = words.findIndex((word) => word.end > mention.start);
      const last = words.findLastIndex((word) => word.start < mention.end);
      const at: Place<Party> = { words, parties, party, first, last };
      if (saysOf(at, says) || (mention.type === 'official' && isSaidBefore(at, says)) || isSource(at, attribution))
        speaking.add(party);
    }
  }
  return speaking;
}

interface Place<Party> {
  words: readonly Word[];
  /** Party of each word that belongs to a mention. */
  parties: ReadonlyMap<number, Party>;
  party: Party;
  first: number;
  last: number;
}

/** A verb of saying follows, and no other party and no end of a sentence before it. */
function saysBehind<Party>({ words, parties, party, last }: Place<Party>, says: ReadonlySet<string>): boolean {
  for (let i = last + 1; i < words.length && i <= last + 1 + BEFORE_VERB; i++) {
    if (BREAKS_SENTENCE.test(words[i]!.gap)) return false;
    const other = parties.get(i);
    if (other !== undefined && other !== party) return false;
    if (says.has(words[i]!.folded)) return true;
  }
  return false;
}

/** Where the verb stands last (Turkish), what is said stands before it: the first party of the sentence speaks. */
function saysAtEnd<Party>({ words, parties, party, first, last }: Place<Party>, says: ReadonlySet<string>): boolean {
  for (let i = first; i > 0 && !BREAKS_SENTENCE.test(words[i]!.gap); i--) {
    const other = parties.get(i - 1);
    if (other !== undefined && other !== party && !BREAKS_SENTENCE.test(words[i - 1]!.gap)) return false;
  }
  for (let i = last + 1; i < words.length && !BREAKS_SENTENCE.test(words[i]!.gap); i++)
    if (says.has(words[i]!.folded)) return true;
  return false;
}

/** Behind a quote, a comma or a dash the verb stands first: "…, said Medinsky". */
function isSaidBefore<Party>({ words, parties, party, first }: Place<Party>, says: ReadonlySet<string>): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 1 - BEHIND_VERB; i--) {
    const other = parties.get(i);
    if (other !== undefined && other !== party) return false;
    if (says.has(words[i]!.folded)) return /[,"”»“’„«—–-]\s*$/.test(words[i]!.gap) || i === 0;
    if (/[.!?…]/.test(words[i]!.gap)) return false;
  }
  return false;
}

function isSource<Party>({ words, parties, party, first }: Place<Party>, attribution: readonly string[][]): boolean {
  for (let end = first; end > 0 && end >= first - BEHIND_ATTRIBUTION; end--) {
    const other = parties.get(end - 1);
    if (attribution.some((phrase) => endsWith(words, end, phrase))) return true;
    if (other !== undefined && other !== party) return false;
    if (BREAKS_SENTENCE.test(words[end - 1]!.gap) || BREAKS_SENTENCE.test(words[end]?.gap ?? '')) return false;
  }
  return false;
}

function endsWith(words: readonly Word[], end: number, phrase: readonly string[]): boolean {
  return phrase.length <= end && phrase.every((part, i) => words[end - phrase.length + i]!.folded === part);
}

function byBlock(mentions: readonly Mention[]): Map<number, Mention[]> {
  const blocks = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const own = blocks.get(mention.block);
    if (own) own.push(mention);
    else blocks.set(mention.block, [mention]);
  }
  return blocks;
}
