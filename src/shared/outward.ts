/** The way out of shadow trees. */

/** Of the prototype: a form's may be an input of that name. */
const { getRootNode } = Element.prototype;

/** The node, the host of the shadow tree that it is in, the host of the tree that this is in, and so on. */
export function outward(node: Node): [Node, ...Element[]] {
  const all: [Node, ...Element[]] = [node];
  for (let root = getRootNode.call(node); root instanceof ShadowRoot; root = getRootNode.call(root.host))
    all.push(root.host);
  return all;
}
