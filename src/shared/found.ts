/** What a page's report says of each entry. */
import type { Id, ReasonCode } from '../core/model.ts';
import type { FoundEntry, PageReport } from './messages.ts';

/** Entries in the order of how often they are mentioned, each with its reasons likewise. */
export function foundEntries({ mentions, stubs }: PageReport): FoundEntry[] {
  const reasons = new Map<Id, ReasonCode[]>();
  for (const { id, reason } of mentions) reasons.set(id, [...(reasons.get(id) ?? []), reason]);
  return stubs
    .flatMap((stub) => {
      const all = reasons.get(stub.id);
      return all ? [{ ...stub, count: all.length, reasons: byFrequency(all) }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

function byFrequency<T>(all: T[]): T[] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
}
