/**
 * Finds the scope: the part of the page that is article text. It is the deepest element that still holds nearly all of
 * the text that reads like an article's.
 *
 * Readability's parser rewrites a clone of the page, so its result cannot be mapped back to live nodes. Its small sibling
 * `isProbablyReaderable` could judge each paragraph, but knows only the paragraph's own class, for a tenth of the bytes
 * that a content script may have. What stands around a paragraph tells more.
 */
import * as limits from './limits.ts';
import { comments, machinery } from './machinery.ts';

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
/** Characters of the shortest paragraph that counts. */
const sentence = 50;

/** The scope of a page as it stands now. */
export function findScope(page: Document): Scope {
  const { body } = page;
  if (!body) return { roots: [], article: false };
  const held = new Map<Element, number>();
  let total = 0;
  for (const paragraph of paragraphs(body)) {
    const weight = paragraph.textContent.trim().length;
    total += weight;
    // A div is its own article, a paragraph is not.
    let at = paragraph.tagName === 'DIV' ? paragraph : paragraph.parentElement;
    for (; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + weight);
  }
  if (total < least) return { roots: [page.querySelector('main,[role=main]') ?? body], article: false };
  // All that hold so much lie inside each other, so the last one inside is the deepest.
  let scope: Element = body;
  for (const [element, weight] of held) if (weight >= nearlyAll * total && scope.contains(element)) scope = element;
  return { roots: [...headline(page, scope), scope], article: true };
}

/** Paragraphs of a sentence or more outside the page's machinery; those in lists are teasers more often than not. */
function paragraphs(body: Element): Element[] {
  const found = new Set(first(body.querySelectorAll('p,pre')));
  // Some articles are one div with line breaks.
  for (const { parentElement } of first(body.querySelectorAll('div > br')))
    if (!parentElement!.querySelector('p')) found.add(parentElement!);
  return [...found].filter(
    (one) =>
      one.textContent.length > sentence && !one.closest(`li,[hidden],[aria-hidden=true],${machinery},${comments}`),
  );
}

/** By index, not by spreading: a page may have a million. */
function first(list: NodeListOf<Element>): Element[] {
  return Array.from({ length: Math.min(list.length, limits.paragraphs) }, (_, i) => list[i]!);
}

/** The last h1 before the scope, with its standfirst: sites put them above the column of text. Mastheads come earlier. */
function headline(page: Document, scope: Element): Element[] {
  if (scope.querySelector('h1')) return [];
  const above = [...page.querySelectorAll('h1')].filter(
    (h1) => h1.compareDocumentPosition(scope) === Node.DOCUMENT_POSITION_FOLLOWING && !h1.closest(machinery),
  );
  const h1 = above.at(-1);
  if (!h1) return [];
  const next = h1.nextElementSibling;
  return next?.matches('p,h2,h3') && !next.contains(scope) ? [h1, next] : [h1];
}
