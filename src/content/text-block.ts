/** One block of text and where each part of it stands in the page. */
import type { Block } from '../core/model.ts';
import { parentOf } from './tree.ts';

/** A run of a text node that stands in the block's text as it is. */
export interface Piece {
  node: Text;
  /** Where the run begins in the node, and in the block's text. */
  from: number;
  start: number;
}

export interface TextBlock extends Block {
  pieces: Piece[];
}

export function newBlock(heading: boolean): TextBlock {
  return { text: '', ...(heading && { heading }), pieces: [] };
}

/** White space that a page shows as one space; a single plain space needs no new piece. */
const collapsing = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** Adds a text node at the end of a block, `most` units of it. */
export function append(block: TextBlock, node: Text, most: number): void {
  const data = node.data.slice(0, most);
  let from = 0;
  for (const gap of data.matchAll(collapsing)) {
    take(block, node, from, gap.index);
    if (!endsInSpace(block)) block.text += ' ';
    from = gap.index + gap[0].length;
  }
  take(block, node, from, data.length);
}

function take(block: TextBlock, node: Text, begin: number, end: number): void {
  const from = node.data[begin] === ' ' && endsInSpace(block) ? begin + 1 : begin;
  if (from >= end) return;
  block.pieces.push({ node, from, start: block.text.length });
  block.text += node.data.slice(from, end);
}

/** Also true at the very start: no block begins with a space. */
function endsInSpace({ text }: TextBlock): boolean {
  return text === '' || text.endsWith(' ') || text.endsWith('\n');
}

/** Where words stand: their range, and the elements that their text stands in directly. */
export interface Place {
  range: Range;
  parents: Set<Element>;
}

/**
 * The place of `start` to `end` of a block's text; undefined when the page has changed too much since the block was read.
 */
export function placeOf({ pieces }: TextBlock, start: number, end: number): Place | undefined {
  const from = pieces.findLastIndex((piece) => piece.start <= start);
  const to = pieces.findLastIndex((piece) => piece.start < end);
  const range = new Range();
  try {
    const first = pieces[from]!;
    const last = pieces[to]!;
    range.setStart(first.node, first.from + start - first.start);
    range.setEnd(last.node, last.from + end - last.start);
  } catch {
    // No such piece, or IndexSizeError: the node is shorter now. The rescan that this change causes will tell.
    return undefined;
  }
  if (range.collapsed) return undefined;
  return { range, parents: new Set(pieces.slice(from, to + 1).flatMap(({ node }) => parentOf(node) ?? [])) };
}
