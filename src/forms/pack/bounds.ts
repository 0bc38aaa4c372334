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
/** More than the land around any place takes. */
const LONGEST_MAP = 6_000;

/** Throws a `PackError` with the place of the first value that is out of bounds. */
export function checkBounds(pack: Record<string, unknown>): void {
  walk(pack, null);
}

/** The way to a value, from its end: hardly any value's place is ever told. */
interface Step {
  before: Step | null;
  step: string | number;
  depth: number;
}

function walk(value: unknown, at: Step | null): void {
  if (typeof value === 'string') {
    if (value.length > (at?.step === 'mapLand' ? LONGEST_MAP : LONGEST_TEXT))
      throw new PackError(`${placeOf(at)} is a text of ${value.length} characters.`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const depth = at?.depth ?? 0;
  if (depth > DEEPEST) throw new PackError(`${placeOf(at)} lies deeper than any entry.`);
  const isList = Array.isArray(value);
  const parts = isList ? value : Object.keys(value);
  // The lists of entries themselves are bounded by the schema.
  if (parts.length > MOST_ITEMS && !(isList && depth === 1))
    throw new PackError(
      `${placeOf(at)} has ${parts.length} ${isList ? 'items' : 'keys'}; at most ${MOST_ITEMS} are read.`,
    );
  if (isList) for (let i = 0; i < value.length; i++) walk(value[i], { before: at, step: i, depth: depth + 1 });
  else
    for (const step of parts as string[])
      walk((value as Record<string, unknown>)[step], { before: at, step, depth: depth + 1 });
}

function placeOf(at: Step | null): string {
  if (!at) return '';
  const { before, step } = at;
  if (typeof step === 'number') return `${placeOf(before)}[${step}]`;
  return before ? `${placeOf(before)}.${step}` : step;
}
