/**
 * Finds the scope: the part of the page that is article text. It is the deepest element that still holds nearly all of
 * the text that reads like an article's.
 *
 * Readability's parser rewrites a clone of the page, so its result cannot be mapped back to live nodes. Its small sibling
 * `isProbablyReaderable` could judge each paragraph, but knows only the paragraph's own class, for a tenth of the bytes
 * that a content script may have. What stands around a paragraph tells more.
 */
import { outward } from '../shared/outward.ts';
import * as limits from './limits.ts';
import { unwanted } from './machinery.ts';
import { closest, contains, matches, parentOf } from './tree.ts';

export interface Scope {
  /** In reading order; none lies inside another. */
  roots: Element[];
  /** False when no article was found and the roots are the page's main part: it is read without its machinery. */
  article: boolean;
}

/** Share of the readerable text that the scope must hold: the rest is teasers and comments that look like it. */
const nearlyAll = 0.9;
/** Below this many characters there is no article, only teasers. */
const least = 400;
/** Characters that a paragraph must have more of to count. */
const sentence = 50;
/** Where no paragraph counts: those in lists are teasers more often than not. */
const beside = `li,${unwanted}`;

/** The scope of a page as it stands now; `shadows` are its open shadow roots. */
export function findScope(page: Document, shadows: readonly ShadowRoot[]): Scope {
  const { body } = page;
  if (!body) return { roots: [], article: false };
  const trees = [body, ...shadows];
  // By parent first: paragraphs stand together, and what is around them needs to be asked once.
  const weights = new Map<Element, number>();
  for (const paragraph of trees.flatMap(paragraphs)) {
    const weight = paragraph.textContent.trim().length;
    // A div is its own article, a paragraph is not.
    const parent = paragraph.tagName === 'DIV' ? paragraph : parentOf(paragraph);
    if (parent && weight > sentence && !matches.call(paragraph, beside))
      weights.set(parent, (weights.get(parent) ?? 0) + weight);
  }
  const held = new Map<Element, number>();
  let total = 0;
  for (const [parent, weight] of weights) {
    if (closest(parent, beside)) continue;
    total += weight;
    for (let at: Element | null = parent; at; at = parentOf(at)) held.set(at, (held.get(at) ?? 0) + weight);
  }
  if (total < least) return { roots: [page.querySelector('main,[role=main]') ?? body], article: false };
  // All that hold so much lie inside each other: the deepest holds least, and of equals it was the first to be met.
  let scope: Element = body;
  let holds = Number.POSITIVE_INFINITY;
  for (const [element, weight] of held) {
    if (weight < nearlyAll * total || weight >= holds) continue;
    scope = element;
    holds = weight;
  }
  return { roots: [...headline(trees, scope), scope], article: true };
}

/** Paragraphs, and what some pages have in their place. */
function paragraphs(tree: ParentNode): Element[] {
  const found = new Set(first(tree.querySelectorAll('p,pre')));
  // Some articles are one div with line breaks.
  for (const { parentElement } of first(tree.querySelectorAll('div > br')))
    if (!parentElement!.querySelector('p')) found.add(parentElement!);
  return [...found];
}

/** By index, not by spreading: a page may have a million. */
function first(list: NodeListOf<Element>): Element[] {
  return Array.from({ length: Math.min(list.length, limits.paragraphs) }, (_, i) => list[i]!);
}

/** The last h1 before the scope, with its standfirst: sites put them above the column of text. Mastheads come earlier. */
function headline(trees: ParentNode[], scope: Element): Element[] {
  const all = trees.flatMap((tree) => [...tree.querySelectorAll('h1')]);
  if (all.some((h1) => contains(scope, h1))) return [];
  const h1 = all.findLast((h1) => isBefore(h1, scope) && !closest(h1, unwanted));
  if (!h1) return [];
  const next = h1.nextElementSibling;
  return next?.matches('p,h2,h3') && !contains(next, scope) ? [h1, next] : [h1];
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, and nothing more: none holds the other. */
const following = 4;

/** Also where the two are in different trees. */
function isBefore(one: Element, other: Element): boolean {
  const others = outward(other);
  return outward(one).some((a) => others.some((b) => a.compareDocumentPosition(b) === following));
}
