/**
 * Pages that tamper, overflow and forge: a folder each below `tests/pages/hostile`. On every one of them the names are
 * found and the card opens; nothing of ours sounds on the page's console, and the page stays alive.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Session, start, story, timeouts } from './setup.ts';

const dir = new URL('../pages/hostile/', import.meta.url);
const pages = readdirSync(dir).sort();

interface Wanted {
  /** Texts that must be among the highlights. */
  finds?: string[];
  /** Texts that must not be. */
  leaves?: string[];
  /** No card where the page takes it off at once: then it is only that nothing breaks. */
  cardless?: true;
  /** No tree of HTML: nothing is underlined, and nothing breaks. */
  bare?: true;
  /** The test itself cannot look at the page, whose functions all throw: the extension is asked what it found. */
  blind?: true;
}
const promises: Record<string, Wanted> = {
  'zero-width-names': { finds: ['Arme\u200bnia', 'Azer\u00adbai\u00adjan', 'Kara\u200dbakh'] },
  'svg-document': { bare: true },
  'xml-document': { bare: true },
  'bidi-names': { finds: ['Karabakh', 'Armenia'], leaves: ['ainemrA'] },
  'unpaired-surrogates': { finds: ['Karabakh', 'Armenia'] },
  'svg-around': { finds: ['Karabakh'], leaves: ['Iran'] },
  'removes-strangers': { cardless: true },
  'odd-documents': { blind: true },
  'overridden-dom-methods': { blind: true },
  'prototype-tampering': { blind: true },
};

describe.each(browserNames)('hostile pages in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await start(browser);
  }, timeouts.start);
  afterAll(() => session?.end());

  test.each(pages)('%s', { timeout: timeouts.test }, async (name) => {
    const { finds = ['Karabakh', 'Armenia'], leaves = [], bare, cardless, blind } = promises[name] ?? {};
    const { reader, driver } = session;
    const file = readdirSync(new URL(`${name}/`, dir)).find((one) => one.startsWith('page.'))!;
    const html = readFileSync(new URL(`${name}/${file}`, dir), 'utf8');
    const headers = { 'content-type': types[extname(file)]! };
    const report = await reader.read(`${story.url}?${name}`, { html, headers });
    if (bare) {
      expect(driver.consoleErrors().filter(isOurs)).toEqual([]);
      return;
    }
    expect(report.entries.map(({ id }) => id)).toContain('karabakh');
    expect(driver.consoleErrors().filter(isOurs)).toEqual([]);
    if (blind) return;
    const highlights = await reader.highlights();
    for (const text of finds) expect(highlights).toContain(text);
    for (const text of leaves) expect(highlights).not.toContain(text);
    // A forged event has opened nothing.
    expect(await reader.card()).toBeUndefined();
    if (cardless) await reader.hover('Karabakh');
    else {
      const card = await reader.cardOf(finds.at(-1)!);
      expect(['Karabakh', 'Armenia']).toContain(card.heading);
      await driver.page.press('Escape');
    }
    expect(await driver.page.evaluate(stolen)).toBeUndefined();
    expect(driver.consoleErrors().filter(isOurs)).toEqual([]);
  });
});

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** What the page throws at itself is its own. */
function isOurs(error: string): boolean {
  return !/tampered|overridden|favicon|Content Security Policy|Trusted/i.test(error);
}

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

function stolen(): unknown {
  return (globalThis as { stolen?: unknown }).stolen;
}
