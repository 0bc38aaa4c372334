/** Takes the reader from mention to mention: from the popup's list, by keys, or inside the card. */
import type { Id } from '../core/model.ts';
import { isSame, type Stop, type Stops, type Tour } from '../shared/card-host.ts';
import { outward } from '../shared/outward.ts';

/** How long a mention stays lit after jumping to it, in milliseconds: long enough to find it with the eyes. */
const flash = 1600;

/** A tour of all that is painted now, at any time. */
export function createTour<One extends Stop>(stops: Stops<One>): Tour<One> {
  let last: One | undefined;
  let flashing: ReturnType<typeof setTimeout> | undefined;
  // What the page has removed, or shows no more, cannot be gone to.
  const those = (id?: Id) =>
    stops.all.filter(({ mention, range }) => (!id || mention.id === id) && range.getClientRects().length > 0);
  const indexIn = (all: One[], one: One | undefined) => (one ? all.findIndex((other) => isSame(other, one)) : -1);
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
      const text = next.range.startContainer;
      (text.parentElement ?? outward(text)[1])?.scrollIntoView({
        block: 'center',
        // At once: the flash says where, and nobody is made dizzy.
        behavior: 'instant',
      });
      stops.spot('flash', next.range);
      clearTimeout(flashing);
      flashing = setTimeout(() => stops.spot('flash'), flash);
      return next;
    },
  };
}
