/**
 * Bounds that hold before anything else looks at a pack. The rules and the schema walk every value, and some compare each
 * item of a list with each other: within these bounds that is quick, whatever somebody has written.
 */
import { PackError } from './header.ts';

/** Deeper than any entry: `exchanges[0].statements[0].quote.original.text` is six. */
const DEEPEST = 12;
/** Longest list inside an entry, and most keys of an object. */
const MOST_ITEMS = 500;
/** Longer than any text or address that a form allows. */
const LONGEST_TEXT = 2000;

/** Throws a `PackError` with the place of the first value that is out of bounds. */
export function checkBounds(pack: Record<string, unknown>): void {
  walk(pack, '', 0);
}

function walk(value: unknown, place: string, depth: number): void {
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT) throw new PackError(`${place} is a text of ${value.length} characters.`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) throw new PackError(`${place} lies deeper than any entry.`);
  const isList = Array.isArray(value);
  const parts = isList ? value : Object.keys(value);
  // The lists of entries themselves are bounded by the schema.
  if (parts.length > MOST_ITEMS && !(isList && depth === 1))
    throw new PackError(`${place} has ${parts.length} ${isList ? 'items' : 'keys'}; at most ${MOST_ITEMS} are read.`);
  if (isList) for (const [i, item] of value.entries()) walk(item, `${place}[${i}]`, depth + 1);
  else for (const [key, part] of Object.entries(value)) walk(part, place === '' ? key : `${place}.${key}`, depth + 1);
}
