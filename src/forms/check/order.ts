/** How lists of the data are sorted. */

/** Dates of unlike precision are compared as far as both go. */
export function byDate(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length), b.slice(0, length)];
  return one < other ? -1 : one > other ? 1 : 0;
}

export function newestFirst(a: string, b: string): number {
  return byDate(b, a);
}

export function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base' });
}
