/**
 * The tree as it is. An input called "parentNode" makes `form.parentNode` that input, in our world too, and a walk by it
 * goes in circles. What elements inherit is asked of the prototype (`matches.call(element, …)`), and the way through the
 * tree of a TreeWalker.
 */
export const { matches, closest, querySelector, checkVisibility, contains } = Element.prototype;

export const walk = (root: Node): TreeWalker => document.createTreeWalker(root);
