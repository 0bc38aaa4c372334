import type { Finding, Rule } from '../rule.ts';
import { type Node, objectsIn, textsIn } from '../walk.ts';

const dateKeys = new Set('date asOf from until saidOn publishedOn published opened heldOn datePublished'.split(' '));

/** The first is not later than the second, where both are there. */
const pairs: [earlier: string, later: string][] = [
  ['saidOn', 'publishedOn'],
  ['published', 'opened'],
  ['datePublished', 'opened'],
  ['from', 'until'],
];

export const dates: Rule = {
  name: 'dates',
  level: 'error',
  because: 'A date that cannot be is a slip of the pen that nobody would find later.',
  *find({ files, today }): Generator<Finding> {
    // A pack has a hundred thousand dates, of a few hundred days.
    const known = new Map<string, boolean>();
    for (const file of files) {
      for (const leaf of textsIn(file.value)) {
        const { key, text } = leaf;
        if (!dateKeys.has(key)) continue;
        let isDate = known.get(text);
        if (isDate === undefined) {
          isDate = isInCalendar(text);
          known.set(text, isDate);
        }
        if (!isDate)
          yield { file, path: leaf.path, reason: `${text} is not in the calendar`, remedy: 'write YYYY-MM-DD' };
        else if (text > today.slice(0, text.length))
          yield { file, path: leaf.path, reason: `${text} is in the future`, remedy: `today is ${today}` };
      }
      for (const inner of objectsIn(file.value)) {
        const { node } = inner;
        for (const [earlier, later] of pairs) {
          if (isLater(node, earlier, later))
            yield {
              file,
              path: [...inner.path, earlier],
              reason: `${earlier} ${node[earlier]} is later than ${later} ${node[later]}`,
              remedy: 'mend one of the two',
            };
        }
      }
    }
  },
};

function isLater(node: Node, earlier: string, later: string): boolean {
  const a = node[earlier];
  const b = node[later];
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function isInCalendar(date: string): boolean {
  const full = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(full);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
