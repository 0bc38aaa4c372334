/** Walks through a file's value: every text, and every object, with its path. */
import type { Path } from '../path.ts';

export interface Leaf {
  path: Path;
  /** Name of the nearest key: `saidOn` for `['statements', 0, 'saidOn']`, `about` for `['about', 2]`. */
  key: string;
  text: string;
}

/** Lists, not generators: rules walk tens of thousands of entries of a pack, and a generator a level costs more than the walk. */
export function textsIn(value: unknown): Leaf[] {
  const found: Leaf[] = [];
  collectTexts(value, [], '', found);
  return found;
}

function collectTexts(value: unknown, path: Path, key: string, found: Leaf[]): void {
  if (typeof value === 'string') found.push({ path, key, text: value });
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) collectTexts(item, [...path, i], key, found);
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) collectTexts(part, [...path, name], name, found);
}

export type Node = Record<string, unknown>;

export function objectsIn(value: unknown): { path: Path; node: Node }[] {
  const found: { path: Path; node: Node }[] = [];
  collectObjects(value, [], found);
  return found;
}

function collectObjects(value: unknown, path: Path, found: { path: Path; node: Node }[]): void {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) collectObjects(item, [...path, i], found);
  else if (typeof value === 'object' && value !== null) {
    found.push({ path, node: value as Node });
    for (const [name, part] of Object.entries(value)) collectObjects(part, [...path, name], found);
  }
}
