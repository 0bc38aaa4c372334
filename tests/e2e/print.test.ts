/** The page for printing: all that is on file about what the reader reads. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from './controls.ts';
import { type Tab, until } from './driver.ts';
import { browserNames, type Session, start, story, timeouts } from './setup.ts';

describe.each(browserNames)('print in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await start(browser);
  }, timeouts.start);
  afterAll(() => session?.end());

  test('the popup leads to every entry of the page, open and with addresses', { timeout: timeouts.test }, async () => {
    const { reader, driver } = session;
    const report = await reader.read(story.url, story);
    const popup = await reader.popup();
    const path = await until('the link to print', () => popup.evaluate(printLink));
    await popup.close();
    const print = await driver.surface(path);
    await until('the sheets', async () => (await sheets(print)).length === report.entries.length);
    const all = await sheets(print);
    expect(all.map(({ heading }) => heading).sort()).toEqual(report.entries.map(({ name }) => name).sort());
    const karabakh = all.find(({ heading }) => heading === 'Karabakh')!;
    for (const part of ['Positions on status', 'Who said what', 'Armenia']) expect(karabakh.text).toContain(part);
    expect(all.every(({ folded }) => folded === 0)).toBe(true);
    expect(await textOf(print)).toContain(story.url);
    await print.close();
  });

  test('a page that is gone is said in words', { timeout: timeouts.test }, async () => {
    const print = await session.driver.surface('src/print/print.html?tab=999999');
    await until('the sentence', async () => (await textOf(print)).includes('The page does not answer'));
    await print.close();
  });
});

const sheets = (tab: Tab) => tab.evaluate(readSheets);

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

function printLink(): string | undefined {
  const link = document.querySelector<HTMLAnchorElement>('a[href*="print.html"]');
  return link ? new URL(link.href).pathname.slice(1) + new URL(link.href).search : undefined;
}

function readSheets() {
  return [...document.querySelectorAll('.entry')].flatMap(({ shadowRoot }) => {
    const sheet = shadowRoot?.querySelector<HTMLElement>('.sheet');
    return sheet
      ? [
          {
            heading: sheet.querySelector('h1')!.textContent!.trim(),
            // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree.
            text: sheet.innerText,
            folded: sheet.querySelectorAll('details:not([open])').length,
          },
        ]
      : [];
  });
}
