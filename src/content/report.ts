/** What the popup lists of a page. */
import type { Id, ReasonCode } from '../core/model.ts';
import type { FoundEntry, PageReport } from '../shared/messages.ts';
import type { Paint } from './paint.ts';

/** Entries in the order of how often they are mentioned, each with its reasons likewise. */
export function reportOf(paint: Paint, state: PageReport['state']): PageReport {
  const reasons = new Map<Id, ReasonCode[]>();
  for (const { mention } of paint.all) reasons.set(mention.id, [...(reasons.get(mention.id) ?? []), mention.reason]);
  const entries: FoundEntry[] = paint.stubs.flatMap((stub) => {
    const all = reasons.get(stub.id);
    return all ? [{ ...stub, count: all.length, reasons: byFrequency(all) }] : [];
  });
  return { state, entries: entries.sort((a, b) => b.count - a.count) };
}

function byFrequency<T>(all: T[]): T[] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
}
