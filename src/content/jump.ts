/** Takes the reader from the popup's list to the mentions on the page. */
import type { Id } from '../core/model.ts';
import type { PageCalls } from '../shared/messages.ts';
import type { Paint } from './paint.ts';
import * as times from './times.ts';

type Jump = (params: PageCalls['jump']['params']) => PageCalls['jump']['reply'];

/** Makes the call `jump`; it remembers where it has been. */
export function createJump(paint: Paint): Jump {
  let last: { id: Id; index: number } | undefined;
  let flashing: ReturnType<typeof setTimeout> | undefined;
  return ({ id, step }) => {
    // What the page has removed, or shows no more, cannot be jumped to.
    const there = paint.all.filter(({ mention, range }) => mention.id === id && range.getClientRects().length > 0);
    const count = there.length;
    if (count === 0) return { index: -1, count };
    const before = last?.id === id ? last.index : step > 0 ? -1 : 0;
    const index = (before + step + count) % count;
    last = { id, index };
    const { range } = there[index]!;
    range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
    paint.spot('flash', range);
    clearTimeout(flashing);
    flashing = setTimeout(() => paint.spot('flash'), times.flash);
    return { index, count };
  };
}
