/** Word boundaries for languages without spaces, from `Intl.Segmenter` (part of the language, in workers and Node alike). */
import { isUnspaced } from './fold.ts';

interface Span {
  start: number;
  end: number;
}

/** Names of this many units or more are long enough to stand on their own: segmenters do not know foreign names. */
const LONG_ENOUGH = 3;

/**
 * Drops spans in unspaced script whose edges fall inside a word: 中国 in 中国人 is a word of its own, ルス in ベラルーシ is not.
 * Spans in other scripts are kept as they are. Segments the text only when there is something to judge.
 */
export function onWordBoundaries<S extends Span>(text: string, spans: readonly S[], lang: string): S[] {
  if (!spans.some((span) => isUnspaced(text.charCodeAt(span.start)))) return [...spans];
  const edges = new Set<number>([0, text.length]);
  for (const { index } of segmenter(lang).segment(text)) edges.add(index);
  return spans.filter(
    (span) =>
      !isUnspaced(text.charCodeAt(span.start)) ||
      (span.end - span.start >= LONG_ENOUGH && !continuesKatakana(text, span)) ||
      (edges.has(span.start) && edges.has(span.end)),
  );
}

/** A katakana name that goes on in katakana is part of a longer foreign word. */
function continuesKatakana(text: string, { start, end }: Span): boolean {
  return (
    (isKatakana(text, start) && isKatakana(text, start - 1)) || (isKatakana(text, end - 1) && isKatakana(text, end))
  );
}

function isKatakana(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit >= 0x30a1 && unit <= 0x30fc && unit !== 0x30fb;
}

const made = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  let found = made.get(lang);
  if (!found) {
    found = new Intl.Segmenter(lang, { granularity: 'word' });
    made.set(lang, found);
  }
  return found;
}
