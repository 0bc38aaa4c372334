/**
 * The tree as it is, open shadow trees included: a host is the parent of what its shadow root holds. Closed ones are
 * closed to us as to everybody.
 *
 * An input called "parentNode" makes `form.parentNode` that input, in our world too, and a walk by it goes in circles.
 * What elements inherit is asked of the prototype (`matches.call(element, …)`), and the way through the tree of a
 * TreeWalker.
 */
import { outward } from '../shared/outward.ts';
import * as limits from './limits.ts';

const { matches, checkVisibility, closest: closestInTree, contains: containsInTree } = Element.prototype;

export { checkVisibility, matches };

export const walk = (root: Node, what?: number): TreeWalker => document.createTreeWalker(root, what);

/** The open shadow root of a node that has one. A form's may be an input of that name. */
export function shadowOf(node: Node): ShadowRoot | undefined {
  const { shadowRoot } = node as Element;
  return shadowRoot instanceof ShadowRoot ? shadowRoot : undefined;
}

const climber = walk(document);

/** `parentElement`, of a shadow root's child its host. Of the root element it is the document. */
export function parentOf(node: Node): Element | null {
  climber.currentNode = node;
  const parent = climber.parentNode();
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
}

export function closest(element: Element | null | undefined, selector: string): Element | undefined {
  for (const one of element ? outward(element) : []) {
    const found = closestInTree.call(one as Element, selector);
    if (found) return found;
  }
  return undefined;
}

export function contains(outer: Node, node: Node): boolean {
  return outward(node).some((one) => containsInTree.call(outer as Element, one));
}

/** `NodeFilter.SHOW_ELEMENT`, in a byte. */
const elements = 1;

/**
 * Gives every open shadow root at and below a node to `heard`, those inside them too. A generator that yields (nothing)
 * after every slice of work; it looks at no more nodes than a scan.
 */
export function* shadowsIn(node: Node, heard: (shadow: ShadowRoot) => void): Generator<undefined, void> {
  const trees = [node];
  let seen = 0;
  for (const tree of trees) {
    const walker = walk(tree, elements);
    do {
      if (++seen % limits.slice === 0) yield;
      if (seen > limits.nodes) return;
      const shadow = shadowOf(walker.currentNode);
      if (shadow) {
        trees.push(shadow);
        heard(shadow);
      }
    } while (walker.nextNode());
  }
}
