/**
 * Which mention is under the pointer. The element that an event names is the parent of the text that it happened on, so
 * only that element's mentions are looked at, by their rectangles. A rectangle costs 0.02 ms: where an element holds very
 * many mentions (an article that is one div), the caret says which are near.
 *
 * The caret alone was the first way: it snaps to the nearest text, says nothing about text that cannot be selected, and
 * asked of every element it took Chromium 300 ms in one with 100,000 children. `highlightsFromPoint` takes 1 to 14 ms.
 */
import type { Paint, Painted } from './paint.ts';

/** Pixels around a rectangle that still count: no word is lost between two lines of its own. */
const slack = 1;
/** So many mentions are looked at one by one. */
const few = 30;

/** The mention at a point of the viewport, `target` being the element that the event names. */
export function mentionAt(paint: Paint, x: number, y: number, target: EventTarget | null): Painted | undefined {
  const there = target instanceof Element ? paint.in(target) : [];
  const near = there.length > few ? nearCaret(there, x, y) : there;
  return near.find(({ range }) => lineAt(range, x, y));
}

/** The rectangle of a range's lines that holds the point. */
export function lineAt(range: Range, x: number, y: number): DOMRect | undefined {
  return [...range.getClientRects()].find(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}

/** The mention that the caret falls into and its neighbours, found by halving: they are in reading order. */
function nearCaret(all: Painted[], x: number, y: number): Painted[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return [];
  let from = 0;
  for (let to = all.length; from < to; ) {
    const middle = (from + to) >> 1;
    if (all[middle]!.range.comparePoint(caret.offsetNode, caret.offset) > 0) from = middle + 1;
    else to = middle;
  }
  return all.slice(Math.max(0, from - 1), from + 2);
}
