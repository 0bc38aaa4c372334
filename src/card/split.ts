/** Cuts blocks of text at their mentions, for showing. */
import type { Block, Mention } from '../core/model.ts';

export type Piece = { text: string; mention?: Mention };

/** The pieces of each block in order; put together again they are the block's text. */
export function splitAtMentions(blocks: readonly Block[], mentions: readonly Mention[]): Piece[][] {
  return blocks.map(({ text }, i) => {
    const pieces: Piece[] = [];
    let at = 0;
    for (const mention of mentions.filter(({ block }) => block === i)) {
      if (mention.start > at) pieces.push({ text: text.slice(at, mention.start) });
      pieces.push({ text: text.slice(mention.start, mention.end), mention });
      at = mention.end;
    }
    if (at < text.length) pieces.push({ text: text.slice(at) });
    return pieces;
  });
}
