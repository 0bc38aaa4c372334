/** Takes the reader from mention to mention: from the popup's list, by keys, or inside the card. */
import type { Id } from '../core/model.ts';
import { isSame, type Paint, type Painted } from './paint.ts';
import * as times from './times.ts';

export interface Tour {
  /**
   * Scrolls to the next mention of `id`, or of any entry, after `from`, and flashes it; `from` is the last one gone to
   * when left out. Undefined when there is none in sight of any scrolling.
   */
  go(id: Id | undefined, step: 1 | -1, from?: Painted): Painted | undefined;
  /** The last one gone to while it is in sight, else the first in sight. */
  here(): Painted | undefined;
  /** Which of the mentions of `id`, or of any entry, it is, from 0; -1 when it is none of them. */
  placeOf(target: Painted | undefined, id?: Id): { index: number; count: number };
}

export function createTour(paint: Paint): Tour {
  let last: Painted | undefined;
  let flashing: ReturnType<typeof setTimeout> | undefined;
  // What the page has removed, or shows no more, cannot be gone to.
  const those = (id?: Id) =>
    paint.all.filter(({ mention, range }) => (!id || mention.id === id) && range.getClientRects().length > 0);
  const indexIn = (all: Painted[], one: Painted | undefined) =>
    one ? all.findIndex((other) => isSame(other, one)) : -1;
  const here = () => {
    const inSight = those().filter(({ range }) => {
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return inSight[Math.max(0, indexIn(inSight, last))];
  };
  return {
    here,
    placeOf(target, id) {
      const all = those(id);
      return { index: indexIn(all, target), count: all.length };
    },
    go(id, step, from = last) {
      const all = those(id);
      const before = indexIn(all, from);
      // By keys from where the reader is, by the list from its beginning or end.
      const seen = id ? undefined : here();
      const at = seen && seen !== all[before] ? indexIn(all, seen) : before >= 0 ? before + step : step > 0 ? 0 : -1;
      const next = all.at(at % all.length);
      if (!next) return undefined;
      last = next;
      next.range.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        // At once: the flash says where, and nobody is made dizzy.
        behavior: 'instant',
      });
      paint.spot('flash', next.range);
      clearTimeout(flashing);
      flashing = setTimeout(() => paint.spot('flash'), times.flash);
      return next;
    },
  };
}
