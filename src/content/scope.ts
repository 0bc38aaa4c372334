/**
 * Finds the scope: the part of the page that is article text. It is the deepest element that still holds nearly all of
 * the text that reads like an article's.
 *
 * Readability's parser rewrites a clone of the page, so its result cannot be mapped back to live nodes. Its small sibling
 * `isProbablyReaderable` could judge each paragraph, but knows only the paragraph's own class, for a tenth of the bytes
 * that a content script may have. What stands around a paragraph tells more.
 */
import * as limits from './limits.ts';
import { unwanted } from './machinery.ts';
import { closest, contains, matches, querySelector, walk } from './tree.ts';

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

/** The scope of a page as it stands now. */
export function findScope(page: Document): Scope {
  const { body } = page;
  if (!body) return { roots: [], article: false };
  // By parent first: paragraphs stand together, and what is around them needs to be asked once.
  const weights = new Map<Element, number>();
  for (const paragraph of paragraphs(body)) {
    const weight = paragraph.textContent.trim().length;
    // A div is its own article, a paragraph is not.
    const parent = paragraph.tagName === 'DIV' ? paragraph : paragraph.parentElement!;
    if (weight > sentence && !matches.call(paragraph, beside)) weights.set(parent, (weights.get(parent) ?? 0) + weight);
  }
  const held = new Map<Element, number>();
  let total = 0;
  const walker = walk(body);
  for (const [parent, weight] of weights) {
    if (closest.call(parent, beside)) continue;
    total += weight;
    walker.currentNode = parent;
    for (let at: Node | null = parent; at; at = walker.parentNode())
      held.set(at as Element, (held.get(at as Element) ?? 0) + weight);
  }
  if (total < least) return { roots: [page.querySelector('main,[role=main]') ?? body], article: false };
  // All that hold so much lie inside each other, so the last one inside is the deepest.
  let scope: Element = body;
  for (const [element, weight] of held)
    if (weight >= nearlyAll * total && contains.call(scope, element)) scope = element;
  return { roots: [...headline(page, scope), scope], article: true };
}

/** Paragraphs, and what some pages have in their place. */
function paragraphs(body: Element): Set<Element> {
  const found = new Set(first(body.querySelectorAll('p,pre')));
  // Some articles are one div with line breaks.
  for (const { parentElement } of first(body.querySelectorAll('div > br')))
    if (!parentElement!.querySelector('p')) found.add(parentElement!);
  return found;
}

/** By index, not by spreading: a page may have a million. */
function first(list: NodeListOf<Element>): Element[] {
  return Array.from({ length: Math.min(list.length, limits.paragraphs) }, (_, i) => list[i]!);
}

/** The last h1 before the scope, with its standfirst: sites put them above the column of text. Mastheads come earlier. */
function headline(page: Document, scope: Element): Element[] {
  if (querySelector.call(scope, 'h1')) return [];
  const h1 = [...page.querySelectorAll('h1')].findLast(
    (h1) => h1.compareDocumentPosition(scope) === Node.DOCUMENT_POSITION_FOLLOWING && !h1.closest(unwanted),
  );
  if (!h1) return [];
  const next = h1.nextElementSibling;
  return next?.matches('p,h2,h3') && !next.contains(scope) ? [h1, next] : [h1];
}
