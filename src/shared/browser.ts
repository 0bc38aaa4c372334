/**
 * The extension API, one name for both browsers.
 *
 * `chrome.*` gives promises in Firefox too under manifest v3, so webextension-polyfill (10 KB, and every page would pay
 * for it in the content script) is not needed. Its one other service, promises as replies of `onMessage`, is two lines
 * in `shared/answer.ts`. Its types are better than none and cost nothing.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Build_a_cross_browser_extension
 */
import type { Browser } from 'webextension-polyfill';

declare global {
  /** In a plain web page this is undefined, or a stub without the parts that we use. */
  var chrome: Browser;
}

export const browser: Browser = globalThis.chrome;
