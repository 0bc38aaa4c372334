/** What a page may count on: it is read, never changed, never reported, and cannot tell who reads it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from './controls.ts';
import { until } from './driver.ts';
import { browserNames, type Session, start, story, timeouts } from './setup.ts';

describe.each(browserNames)('safety in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await start(browser);
  }, timeouts.start);
  afterAll(() => session?.end());
  const me = () => session.reader;

  test('the page is the same after the scan, and has one more element after a card', {
    timeout: timeouts.test,
  }, async () => {
    // Scripts are off for a document made by the parser, and so are we: this is the page as it would be without us.
    const { page } = session.driver;
    await me().read(story.url, story);
    const untouched = await page.evaluate(serialised, story.html);
    expect(await page.evaluate(serialised)).toBe(untouched);
    await me().cardOf('Karabakh');
    expect(await page.evaluate(strangers)).toEqual(['backgrounder-card']);
    await session.driver.page.press('Escape');
    expect(await page.evaluate(serialisedBody)).toBe(await page.evaluate(serialisedBody, story.html));
  });

  test('a page that forbids everything works all the same', { timeout: timeouts.test }, async () => {
    const headers = { 'content-security-policy': "default-src 'none'" };
    const html =
      '<!doctype html><html lang="en"><title>Strict</title><article><h1>Talks on Karabakh</h1><p>Officials from Armenia and Azerbaijan met to talk about Karabakh, where two long wars have been fought, and about the road to a treaty that both could sign.</p></article>';
    await me().read(`${story.url}?strict`, { html, headers });
    await me().cardOf('Karabakh');
    // The browser itself wants an icon for the tab, and the page forbids that too.
    expect(session.driver.consoleErrors().filter((error) => !error.includes('favicon.ico'))).toEqual([]);
  });

  test('nothing leaves the machine, and nothing of ours can be fetched by a page', {
    timeout: timeouts.test,
  }, async () => {
    await me().read(story.url, story);
    await me().cardOf('Medinsky');
    await me().leave();
    await (await me().popup()).close();
    // Chromium opens a connection to the page's own host before the page is answered by interception.
    expect(session.wall.asked().filter((host) => host !== new URL(story.url).hostname)).toEqual([]);
    expect(session.driver.manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('a site that is not on the list is left alone until the reader asks', { timeout: timeouts.test }, async () => {
    await me().open('https://unlisted-site.test/story.html', story);
    await expect(me().report()).rejects.toThrow();
    expect(await session.driver.page.evaluate(countHighlights)).toBe(0);
    await session.driver.clickToolbarButton();
    const popup = await me().popup();
    await press(popup, 'Read this page once');
    await until('highlights', () => session.driver.page.evaluate(countHighlights));
    await me().cardOf('Karabakh');
    await popup.close();
    // Once means once.
    await me().open('https://unlisted-site.test/story.html', story);
    await expect(me().report()).rejects.toThrow();
  });
});

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

function serialised(html?: string): string {
  return (html === undefined ? document : new DOMParser().parseFromString(html, 'text/html')).documentElement.outerHTML;
}

function serialisedBody(html?: string): string {
  return (html === undefined ? document : new DOMParser().parseFromString(html, 'text/html')).body.outerHTML;
}

function strangers(): string[] {
  return [...document.documentElement.children]
    .map((child) => child.localName)
    .filter((name) => !['head', 'body'].includes(name));
}

function countHighlights(): number {
  return CSS.highlights.size;
}
