/** The toolbar's popup and the settings page: what a reader sees and switches there, and what the page does of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOn, press, textOf, type } from './controls.ts';
import { until } from './driver.ts';
import { browserNames, type Session, start, story, timeouts } from './setup.ts';

const host = new URL(story.url).hostname;

describe.each(browserNames)('popup and settings in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await start(browser);
  }, timeouts.start);
  afterAll(() => session?.end());
  const me = () => session.reader;
  const highlighted = (what: string, wanted: (texts: string[]) => boolean) =>
    until(what, async () => wanted(await me().highlights()));

  test('the popup lists what is on the page, with counts', { timeout: timeouts.test }, async () => {
    const report = await me().read(story.url, story);
    const popup = await me().popup();
    await until('the list in the popup', async () => (await textOf(popup)).includes('Karabakh'));
    const text = await textOf(popup);
    for (const { name, count } of report.entries) {
      expect(text).toContain(name);
      expect(text).toContain(`× ${count}`);
    }
    await popup.close();
  });

  test('a jump from the popup scrolls to the mention', { timeout: timeouts.test }, async () => {
    await me().read(story.url, story);
    expect(await session.driver.page.evaluate(scrolled)).toBe(0);
    const popup = await me().popup();
    await press(popup, 'Next mention of OSCE Minsk Group');
    await until('the page to scroll', () => session.driver.page.evaluate(scrolled));
    await until('the popup to say where', async () => (await textOf(popup)).includes('1 of 1'));
    await popup.close();
  });

  test('off for this site clears the page, on restores it', { timeout: timeouts.test }, async () => {
    await me().read(story.url, story);
    const before = await me().highlights();
    const popup = await me().popup();
    await until('the switch to be on', () => isOn(popup, 'On for this site'));
    await press(popup, 'On for this site');
    await highlighted('no highlights', (texts) => texts.length === 0);
    await me().reportOnce('the page to be off', ({ state }) => state === 'off');
    await press(popup, 'On for this site');
    await highlighted('the highlights again', (texts) => texts.length === before.length);
    expect(await me().highlights()).toEqual(before);
    await popup.close();
  });

  test('a site switched off in the settings stays off until it is removed there', {
    timeout: timeouts.test,
  }, async () => {
    await me().read(story.url, story);
    const settings = await me().settings();
    await type(settings, 'Site, such as', host);
    await press(settings, 'Switch off');
    await highlighted('no highlights', (texts) => texts.length === 0);
    await session.driver.open(story.url, story);
    await me().reportOnce('the page to be off', ({ state }) => state === 'off');
    await press(settings, `Remove ${host}`);
    await highlighted('the highlights again', (texts) => texts.includes('Karabakh'));
    await settings.close();
  });

  test('a kind that is switched off is not highlighted', { timeout: timeouts.test }, async () => {
    await me().read(story.url, story);
    const settings = await me().settings();
    await until('the switch to be on', () => isOn(settings, 'Officials'));
    await press(settings, 'Officials');
    await highlighted('no officials', (texts) => texts.includes('Karabakh') && !texts.includes('Medinsky'));
    await press(settings, 'Officials');
    await highlighted('officials again', (texts) => texts.includes('Medinsky'));
    await settings.close();
  });
});

function scrolled(): number {
  return window.scrollY;
}
