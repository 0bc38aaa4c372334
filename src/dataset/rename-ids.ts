/** Ids of entries inside an entry or story, where a pack calls them otherwise than the dataset that it is joined to. */
import type { Id } from '../core/model.ts';

const keys = new Set(['country', 'of', 'party', 'parties', 'by', 'speaker', 'about']);

/** A copy with each id as `rename` calls it. */
export function renameIds<T>(value: T, rename: (id: Id) => Id): T {
  return walk(value, '', rename) as T;
}

function walk(value: unknown, key: string, rename: (id: Id) => Id): unknown {
  if (typeof value === 'string') return keys.has(key) ? rename(value) : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, key, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name, rename)]));
}
