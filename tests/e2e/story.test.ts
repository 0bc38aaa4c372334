/** The main job: a reader opens a story, rests the pointer on a name, and reads its background. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from './driver.ts';
import { idOf } from './reader.ts';
import { browserNames, type Session, start, story, timeouts } from './setup.ts';

describe.each(browserNames)('story in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await start(browser);
  }, timeouts.start);
  afterAll(() => session?.end());
  const me = () => session.reader;

  test('names of the story are found and highlighted, traps are not', { timeout: timeouts.test }, async () => {
    const report = await me().read(story.url, story);
    const ids = report.entries.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['medinsky', 'hajizada', 'karabakh', 'ukraine', 'russia', 'azerbaijan', 'armenia'],
        ...['nato', 'osce-minsk-group'],
      ]),
    );
    // Georgia Hale, Jordan Reed, Chad Miller; a turkey sandwich, good china; Paris, Texas; a trump card.
    for (const trap of ['jordan', 'chad', 'turkiye', 'china', 'france', 'georgia', 'trump'])
      expect(ids).not.toContain(trap);
    const highlights = await me().highlights();
    expect(highlights).toEqual(expect.arrayContaining(['Karabakh', 'Medinsky', 'NATO']));
    expect(session.driver.consoleErrors()).toEqual([]);
  });

  test('hovering an official shows the office and who answered', { timeout: timeouts.test }, async () => {
    const report = await me().read(story.url, story);
    const card = await me().cardOf('Medinsky');
    expect(idOf(report, card)).toBe('medinsky');
    expect(card.text).toMatch(/aide to the president/i);
    expect(card.text).toMatch(/Hajizada/);
    expect(card.text).toMatch(/rejects/);
  });

  test('hovering a region shows facts, positions, the exchange and articles', { timeout: timeouts.test }, async () => {
    const report = await me().read(story.url, story);
    const card = await me().cardOf('Karabakh');
    expect(idOf(report, card)).toBe('karabakh');
    for (const part of ['Positions on status', 'Who said what', 'Facts', 'Related articles', 'as of', 'rejects']) {
      expect(card.text.toLowerCase()).toContain(part.toLowerCase());
    }
    for (const name of ['Azerbaijan', 'Armenia', 'Medinsky', 'Hajizada']) expect(card.text).toContain(name);
  });

  test('the card never covers the line, the pointer may enter it, Escape closes it', {
    timeout: timeouts.test,
  }, async () => {
    await me().read(story.url, story);
    for (const name of ['Karabakh', 'Azerbaijan', 'Hajizada', 'NATO']) {
      const { line, box } = await me().cardOf(name);
      expect(box.bottom <= line.top || box.top >= line.bottom, `card of ${name} beside its line`).toBe(true);
    }
    const card = await me().cardOf('Karabakh');
    const inside = { x: (card.box.left + card.box.right) / 2, y: (card.box.top + card.box.bottom) / 2 };
    await session.driver.page.move(inside.x, inside.y);
    // A card that closes does so on a timer; the frames of a whole second are more than that timer.
    await session.driver.page.evaluate(waitFrames, 60);
    expect(await me().card()).toBeDefined();
    await session.driver.page.press('Escape');
    await until('the card to close', async () => !(await me().card()));
  });

  test('killing the worker between two hovers changes nothing', { timeout: timeouts.test }, async () => {
    await me().read(story.url, story);
    const before = await me().cardOf('Karabakh');
    await me().leave();
    await session.driver.killWorker();
    const after = await me().cardOf('Karabakh');
    expect(after.text).toBe(before.text);
    expect(session.driver.consoleErrors()).toEqual([]);
  });
});

function waitFrames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number) => (left ? requestAnimationFrame(() => next(left - 1)) : resolve());
    next(count);
  });
}
