/** Walks through a file's value: every text, and every object, with its path. */
import type { Path } from '../source/document.ts';

export interface Leaf {
  path: Path;
  /** Name of the nearest key: `saidOn` for `['statements', 0, 'saidOn']`, `about` for `['about', 2]`. */
  key: string;
  text: string;
}

export function* textsIn(value: unknown, path: Path = [], key = ''): Generator<Leaf> {
  if (typeof value === 'string') yield { path, key, text: value };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsIn(item, [...path, i], key);
  else if (value !== null && typeof value === 'object')
    for (const [name, part] of Object.entries(value)) yield* textsIn(part, [...path, name], name);
}

export type Node = Record<string, unknown>;

export function* objectsIn(value: unknown, path: Path = []): Generator<{ path: Path; node: Node }> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* objectsIn(item, [...path, i]);
  else if (value !== null && typeof value === 'object') {
    yield { path, node: value as Node };
    for (const [name, part] of Object.entries(value)) yield* objectsIn(part, [...path, name]);
  }
}
