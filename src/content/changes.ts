/** Waits for a change of the page that may concern its article. */
import * as limits from './limits.ts';
import * as times from './times.ts';
import { contains, shadowOf, shadowsIn } from './tree.ts';

/** Characters that come to the page at once when it navigates without loading. Adverts and counters have fewer. */
const article = 200;

export interface Changes {
  /**
   * Resolves at the next change inside one of `roots`, or when one of them goes, or when a good deal of text comes to the
   * page elsewhere. `roots` may be filled later: until then every change counts. Between its resolving and the next call
   * nothing is observed: a page may change without end and cost nothing. After the signal has aborted it never resolves.
   */
  next(roots: Element[]): Promise<void>;
  /** Observes a shadow tree too, until the next change: what happens there is not heard outside. */
  also(shadow: ShadowRoot): void;
}

export function changesOf(page: Document, signal: AbortSignal): Changes {
  let roots: Element[] = [];
  let found: () => void;
  /** Elements of components whose script has not come yet. It gives them their shadow trees, and no observer hears of that. */
  let undefinedYet: Element[] = [];
  const observe = (tree: Element | ShadowRoot) => {
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      // A "read more" shows what was there.
      attributeFilter: ['class', 'hidden', 'style'],
    });
    undefinedYet.push(...[...tree.querySelectorAll(':not(:defined)')].filter((element) => !shadowOf(element)));
  };
  const isMuch = (node: Node): boolean => {
    let size = node.textContent!.length;
    // A component comes to the page as an empty element, and its text with it or later.
    if (size <= article)
      for (const _ of shadowsIn(node, (shadow) => {
        observe(shadow);
        size += shadow.textContent.length;
      }));
    return size > article;
  };
  const observer = new MutationObserver((records) => {
    const isRelevant =
      !roots.length ||
      records.length > limits.records ||
      roots.some((root) => !root.isConnected) ||
      records.some(
        ({ target, addedNodes }) =>
          roots.some((root) => contains(root, target)) ||
          [...addedNodes].some((node) => page.body && contains(page.body, node) && isMuch(node)),
      );
    if (isRelevant) end();
  });
  const end = () => {
    observer.disconnect();
    found();
  };
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    also: observe,
    next: (now) =>
      new Promise((resolve) => {
        roots = now;
        found = resolve;
        undefinedYet = [];
        if (signal.aborted) return;
        // The root element: some sites change the whole body.
        observe(page.documentElement);
        let wait = times.rescanFirst;
        const look = () => {
          if (found !== resolve || signal.aborted) return;
          if (undefinedYet.some(shadowOf)) return end();
          wait *= 2;
          if (undefinedYet[0]) setTimeout(look, wait);
        };
        setTimeout(look, wait);
      }),
  };
}
