/** Hits of several indexes in one text, made one list: leftmost-longest across them, like within one. */
import type { Hit, Reading } from '../core/names/index.ts';

/** Where two indexes hit the same span their readings are put together; otherwise the earlier, then the longer hit wins. */
export function mergeHits(lists: readonly (readonly Hit[])[]): Hit[] {
  if (lists.length === 1) return [...lists[0]!];
  const all = lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Hit[] = [];
  for (const hit of all) {
    const last = merged.at(-1);
    if (!last || hit.start >= last.end) merged.push(hit);
    else if (hit.start === last.start && hit.end === last.end) last.readings = joined(last.readings, hit.readings);
  }
  return merged;
}

/** What both know stands once: two readings that lead to one entry would look like two people of one name. */
function joined(readings: readonly Reading[], more: readonly Reading[]): Reading[] {
  const isNew = (one: Reading) => !readings.some(({ kind, target }) => kind === one.kind && target === one.target);
  return [...readings, ...more.filter(isNew)];
}
