/**
 * Every request of Firefox, noted in the browser's own process, where all of them pass. WebDriver BiDi tells only of those
 * of tabs: a background of an extension has none.
 */
import type { Browser } from 'puppeteer-core';
import type { Asked, Recording } from './asked.ts';
import { inWindow } from './firefox.ts';
import { isErrand } from './wall.ts';

interface Noted {
  url: string;
  /** Origins of the principals that caused it and that it was loaded for, '' for the browser itself. A content script's names page and extension. */
  by: string[];
}

/** Records from now on. */
export async function recordFirefox(browser: Browser): Promise<Recording> {
  await inWindow(
    browser,
    `const origin = (principal) => (!principal || principal.isSystemPrincipal ? '' : principal.origin);
    const noted = [];
    const observer = {
      noted,
      observe(subject) {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
        const { triggeringPrincipal, loadingPrincipal } = loadInfo;
        noted.push({ url: URI.spec, by: [triggeringPrincipal, loadingPrincipal].map(origin) });
      },
    };
    window.recordOfTests = observer;
    Services.obs.addObserver(observer, 'http-on-opening-request')`,
  );
  return {
    async asked() {
      const noted: Noted[] = JSON.parse(await inWindow(browser, 'return JSON.stringify(window.recordOfTests.noted)'));
      return noted.flatMap(toldOf);
    },
    async end() {
      await inWindow(browser, `Services.obs.removeObserver(window.recordOfTests, 'http-on-opening-request')`);
    },
  };
}

function toldOf({ url, by }: Noted): Asked[] {
  const named = by.filter(Boolean);
  // What the browser itself asks its maker for is its own; what it asks anybody else for must have a reason.
  if (named.length === 0 && isErrand(new URL(url).hostname)) return [];
  const ours = named.find((origin) => origin.includes('moz-extension:'));
  return [{ by: ours ? 'extension' : 'page', from: ours ?? named[0] ?? 'a tab that is opened', url }];
}
