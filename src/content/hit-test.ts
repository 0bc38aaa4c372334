/**
 * Which mention is under the pointer. The caret is asked first: 0.02 to 0.08 ms, where `highlightsFromPoint` takes 1 to
 * 14. But a caret snaps to the nearest text (right of a line's end, it is the line's last word), and at the edge of an
 * element it may fall into the neighbour: so the rectangles have the last word.
 */
import type { Paint, Painted } from './paint.ts';

/** Pixels around a rectangle that still count: no word is lost between two lines of its own. */
const slack = 1;
/** Text nodes of one element that are looked at when the caret says nothing. */
const fewNodes = 40;

/** The mention at a point of the viewport, `target` being the element that the event names. */
export function mentionAt(paint: Paint, x: number, y: number, target: EventTarget | null): Painted | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const hit = caret && find(paint.in(caret.offsetNode), x, y);
  if (hit) return hit;
  // Text that cannot be selected has no caret in Chromium, and the first half of a letter may belong to the node before.
  let node = target instanceof Element ? target.firstChild : null;
  for (let i = 0; node && i < fewNodes; i++, node = node.nextSibling) {
    const near = find(paint.in(node), x, y);
    if (near) return near;
  }
  return undefined;
}

/** The rectangle of a range's lines that holds the point. */
export function lineAt(range: Range, x: number, y: number): DOMRect | undefined {
  return [...range.getClientRects()].find(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}

function find(all: Painted[], x: number, y: number): Painted | undefined {
  return all.find(({ range }) => lineAt(range, x, y));
}
