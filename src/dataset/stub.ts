import type { Entry, Stub } from '../core/model.ts';

/** What a surface lists of an entry. */
export function stubOf(entry: Entry): Stub {
  const { id, type, name, summary } = entry;
  const stub: Stub = { id, type, name, summary };
  if (entry.type !== 'region') return stub;
  return { ...stub, kind: entry.kind, ...(entry.iso !== undefined && { iso: entry.iso }) };
}
