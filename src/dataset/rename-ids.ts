/** Ids of entries inside an entry or story, where a pack calls them otherwise than the dataset that it is joined to. */
import type { Id } from '../core/model.ts';

const keys = new Set(['country', 'of', 'party', 'parties', 'by', 'speaker', 'about']);

/** A copy with the ids renamed; the same value when there is nothing to rename. */
export function renameIds<T>(value: T, renamed: ReadonlyMap<Id, Id>): T {
  return renamed.size === 0 ? value : (walk(value, '', renamed) as T);
}

function walk(value: unknown, key: string, renamed: ReadonlyMap<Id, Id>): unknown {
  if (typeof value === 'string') return keys.has(key) ? (renamed.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, key, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name, renamed)]));
}
