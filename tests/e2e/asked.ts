/** Requests as the browsers tell of them, one by one. */

export interface Asked {
  /** Who asked: something of the extension's, where the browser can tell, or else the page. */
  by: 'extension' | 'page';
  /** The worker, or the document that asked or for which it was asked. */
  from: string;
  url: string;
}

/** What a recording of requests holds so far. */
export interface Recording {
  asked(): Promise<Asked[]>;
  end(): Promise<void>;
}

/**
 * The requests that are neither the page's own (`own` are all addresses that the page is written to ask for) nor the
 * extension's for its own files. Who asked is not enough: browsers take an image that a script of ours puts into the page
 * for the page's.
 */
export function strangers(asked: readonly Asked[], own: readonly string[]): Asked[] {
  return asked.filter(({ by, url }) => !(by === 'page' ? own.includes(url) : /^(chrome|moz)-extension:/.test(url)));
}
