/** Query parameters that tell who sent the reader, not which page it is. */
const tracking = /^(utm_.*|fbclid|gclid|mc_[ce]id|at_.*|ref|ref_src|source|cmpid|ocid|smid|xtor|CMP)$/i;

/**
 * One spelling for a page's address, to tell whether two are the same page: host without "www." and "m.", no fragment, no
 * tracking parameters, no closing slash, always https. An address that is none comes back as it is.
 */
export function canonicalUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  const query = [...parsed.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const host = parsed.hostname.replace(/^(www|m|amp)\./, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  return `https://${host}${path}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
}
