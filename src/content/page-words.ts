/** What a page says of itself. */

import { closest } from './tree.ts';

/** The language that the page declares for its article, '' when it does not. */
export function languageOf(scope: Element | null | undefined): string {
  const own = closest(scope, '[lang]')?.getAttribute('lang');
  return own ?? document.querySelector('meta[http-equiv=content-language i]')?.getAttribute('content') ?? '';
}

/** The page's canonical address, where it names one of its own site; some name another's, or their front page's host. */
export function addressOf(page: Document): string {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical?.startsWith(`${location.origin}/`) ? canonical : location.href;
}
