/**
 * Which mention is under the pointer. The element that an event names is the parent of the text that it happened on, so
 * only that element's mentions are looked at, by their rectangles. A rectangle costs 0.02 ms: where an element holds very
 * many mentions (an article that is one div), the caret says which are near.
 *
 * The caret alone was the first way: it snaps to the nearest text, says nothing about text that cannot be selected, and
 * asked of every element it took Chromium 300 ms in one with 100,000 children. `highlightsFromPoint` takes 1 to 14 ms.
 */
import { outward } from '../shared/outward.ts';
import type { Paint, Painted } from './paint.ts';

/** Pixels around a rectangle that still count: no word is lost between two lines of its own. */
const slack = 1;
/** So many mentions are looked at one by one. */
const few = 30;

/** The mention at a point of the viewport, `target` being the element that the event names. */
export function mentionAt(
  paint: Paint,
  x: number,
  y: number,
  target: EventTarget | null | undefined,
): Painted | undefined {
  if (!(target instanceof Element)) return undefined;
  const there = paint.in(target);
  const near = there.length > few ? nearCaret(there, x, y, target) : there;
  return near.find(({ range }) => lineAt(range, x, y));
}

/** The rectangle of a range's lines that holds the point. */
export function lineAt(range: Range, x: number, y: number): DOMRect | undefined {
  return [...range.getClientRects()].find(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}

/** The mentions that the caret falls into. It tells nothing of shadow trees: there, all. */
function nearCaret(all: Painted[], x: number, y: number, target: Element): Painted[] {
  const caret = outward(target)[1] ? null : document.caretPositionFromPoint(x, y);
  return caret ? all.filter(({ range }) => range.isPointInRange(caret.offsetNode, caret.offset)) : all;
}
