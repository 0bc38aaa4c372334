/** One YAML file: its value, and the place in the text that each part of the value came from. */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Path, Place } from '../../forms/path.ts';
import type { Problem } from '../problem.ts';

export interface YamlFile {
  /** Path as shown to people. */
  file: string;
  value: unknown;
  text: string;
  /** Where a part stands. What is missing is shown at the nearest part around it. */
  at(path: Path): Place;
}

/** `1994` is a year here, not a number. */
export const dateKeys = new Set([
  ...['date', 'asOf', 'from', 'until', 'saidOn', 'publishedOn', 'published', 'opened', 'heldOn', 'datePublished'],
]);

/** Parses a file's text. Text that is no YAML gives problems and `null` as value. */
export function readYaml(file: string, text: string): { file: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = document.errors.map((error): Problem => {
    const [reason = ''] = error.message.split(/ at line |\n/);
    return {
      level: 'error',
      file,
      ...place(error.pos[0]),
      rule: 'yaml',
      reason,
      remedy: 'mind the indentation, and put text with ": " or a leading quote, bracket or @ in quotes',
    };
  });
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && dateKeys.has(String(key.value)) && isScalar(value) && typeof value.value === 'number')
        value.value = value.source;
    },
  });
  const value: unknown = problems.length > 0 ? null : document.toJS();
  return { file: { file, value, text, at: (path) => place(offsetOf(document.contents, path)) }, problems };
}

function offsetOf(contents: unknown, path: Path): number {
  let node = contents;
  let offset = startOf(node);
  for (const key of path) {
    if (isMap(node)) {
      const pair = (node.items as Pair[]).find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      offset = startOf(item);
      node = item;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
