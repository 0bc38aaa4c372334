/** Waits for a change of the page that may concern its article. */
import * as limits from './limits.ts';
import { contains } from './tree.ts';

/** Characters that come to the page at once when it navigates without loading. Adverts and counters have fewer. */
const article = 200;

/**
 * Gives a function that resolves at the next change inside one of `roots`, or when one of them goes, or when a good deal
 * of text comes to the page elsewhere. `roots` may be filled later: until then every change counts. Between its resolving
 * and the next call nothing is observed: a page may change without end and cost nothing. After the signal has aborted it
 * never resolves.
 */
export function changesOf(page: Document, signal: AbortSignal): (roots: Element[]) => Promise<void> {
  let roots: Element[] = [];
  let found: () => void;
  const observer = new MutationObserver((records) => {
    if (!isRelevant(page, records, roots)) return;
    observer.disconnect();
    found();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (now) =>
    new Promise((resolve) => {
      roots = now;
      found = resolve;
      if (signal.aborted) return;
      // The root element: some sites change the whole body. Attributes: a "read more" shows what was there.
      observer.observe(page.documentElement, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ['class', 'hidden', 'style'],
      });
    });
}

function isRelevant(page: Document, records: MutationRecord[], roots: Element[]): boolean {
  if (!roots.length || records.length > limits.records || roots.some((root) => !root.isConnected)) return true;
  return records.some(
    ({ target, addedNodes }) =>
      roots.some((root) => contains.call(root, target)) ||
      [...addedNodes].some((node) => page.body?.contains(node) && node.textContent!.length > article),
  );
}
