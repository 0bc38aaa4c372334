/** A short key of a page's address, by which the page itself is left out of related articles. */
import { canonicalUrl } from '../core/rank/url.ts';
import { hashOf } from './hash.ts';

/** The same for every spelling of the address that `canonicalUrl` knows. One in 4 thousand million others has it too. */
export function pageKey(url: string): string {
  return hashOf(canonicalUrl(url)).toString(36);
}
