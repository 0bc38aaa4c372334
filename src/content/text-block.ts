/** One block of text and where each part of it stands in the page. */
import type { Block } from '../core/model.ts';

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
  return heading ? { text: '', heading, pieces: [] } : { text: '', pieces: [] };
}

/** White space that a page shows as one space; a single plain space needs no new piece. */
const collapsing = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** Adds a text node at the end of a block. */
export function append(block: TextBlock, node: Text): void {
  const { data } = node;
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

/**
 * The range of `start` to `end` of a block's text; undefined when the page has changed too much since the block was read.
 */
export function rangeOf({ pieces }: TextBlock, start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return undefined;
  const range = new Range();
  try {
    range.setStart(first.node, first.from + start - first.start);
    range.setEnd(last.node, last.from + end - last.start);
  } catch {
    // IndexSizeError: the node is shorter now. The rescan that this change causes will tell.
    return undefined;
  }
  return range.collapsed ? undefined : range;
}

/** Elements that the text from `start` to `end` stands in directly. */
export function parentsOf({ pieces }: TextBlock, start: number, end: number): Set<Element> {
  const from = pieces.findLastIndex((piece) => piece.start <= start);
  const to = pieces.findLastIndex((piece) => piece.start < end);
  return new Set(pieces.slice(from, to + 1).flatMap(({ node }) => node.parentElement ?? []));
}
