/** What the settings mean for a page. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block, Mention } from '../../../src/core/model.ts';
import { defaults, type Settings } from '../../../src/shared/settings.ts';
import { fakeBrowser } from '../shared/fake-browser.ts';

vi.mock('../../../src/background/dataset.ts', () => ({
  dataset: async () => ({ stubs: async ([id]: string[]) => [{ id, name: id }] }),
}));

const minute = 60_000;
let fake: ReturnType<typeof fakeBrowser>;
let alarms: Record<string, number>;
let badges: string[];
let sheets: string[];
let orders: typeof import('../../../src/background/orders.ts');
let pause: typeof import('../../../src/background/pause.ts');
let pausedUntil: typeof import('../../../src/shared/pause.ts').pausedUntil;
let ignore: typeof import('../../../src/background/ignore.ts').ignore;
let shownMentions: typeof import('../../../src/background/shown.ts').shownMentions;

const page = {
  id: 'us',
  url: 'https://www.example.org/a',
  tab: { id: 3, url: 'https://www.example.org/a' },
  frameId: 0,
};
const ask = (params = { lang: 'en', asked: false }, sender: object = page) => orders.ordersFor(params, sender as never);

beforeEach(async () => {
  vi.resetModules();
  alarms = {};
  badges = [];
  sheets = [];
  fake = fakeBrowser();
  Object.assign(fake, {
    alarms: {
      create: async (name: string, { when }: { when: number }) => {
        alarms[name] = when;
      },
      clear: async (name: string) => delete alarms[name],
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => badges.push(`${tabId}: ${text}`),
    },
    scripting: {
      // As whose the page's own sheet is, or one of them would win over the other.
      insertCSS: async ({ css, origin }: { css: string; origin: string }) => origin === 'USER' && sheets.push(css),
      removeCSS: async ({ css }: { css: string }) => {
        sheets = sheets.filter((one) => one !== css);
      },
    },
  });
  Object.assign(fake.runtime, { getManifest: () => ({ content_scripts: [{ css_origin: 'user' }] }) });
  orders = await import('../../../src/background/orders.ts');
  pause = await import('../../../src/background/pause.ts');
  ({ pausedUntil } = await import('../../../src/shared/pause.ts'));
  ({ ignore } = await import('../../../src/background/ignore.ts'));
  ({ shownMentions } = await import('../../../src/background/shown.ts'));
});

describe('whether a page is read', () => {
  const off = (settings: Partial<Settings>, lang = 'en', asked = false, paused?: number) =>
    orders.offFor({ ...defaults, ...settings }, 'www.example.org', lang, asked, paused);
  test.each([
    ['at first', {}, undefined],
    ['another site is off', { sitesOff: ['example.com'] }, undefined],
    ['the site is off', { sitesOff: ['example.org'] }, 'site'],
    ['a language is off', { languagesOff: ['en'] }, 'language'],
    ['only when asked', { where: 'click' }, 'click'],
    ['only when asked, and the site was added', { where: 'click', sitesAdded: ['example.org'] }, undefined],
  ] as [string, Partial<Settings>, string | undefined][])('%s', (_, settings, wanted) => {
    expect(off(settings)).toBe(wanted);
  });
  test('asked for, it is read; off and paused say more than that', () => {
    expect(off({ where: 'click' }, 'en', true)).toBeUndefined();
    expect(off({ sitesOff: ['example.org'] }, 'en', true)).toBe('site');
    expect(off({}, 'en', true, 1)).toBe('paused');
  });
  test('the language of a variant', () => expect(off({ languagesOff: ['pt'] }, 'PT-br')).toBe('language'));

  test('a frame obeys what holds for its tab', async () => {
    fake.storage.sync.held.sitesOff = ['example.org'];
    expect(await ask(undefined, { ...page, url: 'https://frame.test/', frameId: 2 })).toMatchObject({ off: 'site' });
    expect(badges).toEqual([]);
  });
  test('off, the number on the button goes', async () => {
    fake.storage.sync.held.sitesOff = ['example.org'];
    await ask();
    expect(badges).toEqual(['3: ']);
  });
});

describe('a pause', () => {
  test('lasts, and ends when taken back', async () => {
    await pause.pause({ minutes: 60 });
    expect(await ask()).toMatchObject({ off: 'paused' });
    expect(alarms.pausedUntil).toBe(fake.storage.local.held.pausedUntil);
    await pause.pause({ minutes: 0 });
    expect((await ask()).off).toBeUndefined();
    expect(alarms).toEqual({});
  });
  test('ends by itself, also when its alarm was missed', async () => {
    const now = Date.now();
    fake.storage.local.held.pausedUntil = now + minute;
    expect(await pausedUntil(now)).toBe(now + minute);
    expect(await pausedUntil(now + 2 * minute)).toBeUndefined();
  });
  test('of a clock that was set back does not last for days', async () => {
    const now = Date.now();
    fake.storage.local.held.pausedUntil = now + minute;
    expect(await pausedUntil(now - 3 * 24 * 60 * minute)).toBeUndefined();
  });
  test.each([-1, Number.NaN, 1e9, '60' as never])('of %s minutes is refused', async (minutes) => {
    await expect(pause.pause({ minutes })).rejects.toThrow('A pause lasts 0 to 1440 minutes.');
    expect(fake.storage.local.held).toEqual({});
  });
});

describe('the colour', () => {
  test('is put on once, changed, and taken off', async () => {
    await ask();
    expect(sheets).toEqual([]);
    fake.storage.sync.held.colour = '#c00000';
    await ask();
    await ask();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toContain('text-decoration-color: #c00000');
    fake.storage.sync.held.colour = '#00c000';
    await ask();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toContain('#00c000');
    delete fake.storage.sync.held.colour;
    await ask();
    expect(sheets).toEqual([]);
  });
  test('is put on again when the tab goes on to another page', async () => {
    fake.storage.sync.held.colour = '#c00000';
    await ask();
    // The browser drops a page's sheets with the page.
    sheets = [];
    await ask();
    expect(sheets).toHaveLength(1);
  });
  test('of a form that is none never becomes a style', async () => {
    fake.storage.sync.held.colour = 'red; } * { display: none';
    await ask();
    expect(sheets).toEqual([]);
  });
});

describe('what is shown', () => {
  const blocks: Block[] = [{ text: 'Jordan said that Jordan' }, { text: 'Jordan and NATO' }];
  const at = (block: number, start: number, id: string, type: Mention['type'] = 'region'): Mention => ({
    ...{ block, start, end: start + (id === 'nato' ? 4 : 6), id, type },
    reason: 'name',
  });
  const all = [at(0, 0, 'jordan'), at(0, 17, 'jordan'), at(1, 0, 'jordan'), at(1, 11, 'nato', 'organisation')];
  const shown = (settings: Partial<Settings>) =>
    shownMentions(all, blocks, { ...defaults, ...settings }, 'www.example.org').map(
      ({ id, block, quiet }) => `${quiet ? '(' : ''}${id} ${block}`,
    );
  test.each([
    ['at first', {}, ['jordan 0', 'jordan 0', 'jordan 1', 'nato 1']],
    ['first in a paragraph', { mentions: 'paragraph' }, ['jordan 0', '(jordan 0', 'jordan 1', 'nato 1']],
    ['first on the page', { mentions: 'page' }, ['jordan 0', '(jordan 0', '(jordan 1', 'nato 1']],
    [
      'a kind that is off',
      { kinds: { ...defaults.kinds, region: false } },
      ['(jordan 0', '(jordan 0', '(jordan 1', 'nato 1'],
    ],
    [
      'words ignored here',
      { ignored: [{ id: 'jordan', name: 'jordan', words: 'jordan', site: 'example.org' }] },
      ['nato 1'],
    ],
    [
      'words ignored elsewhere',
      { ignored: [{ id: 'nato', name: 'nato', words: 'nato', site: 'example.com' }] },
      ['jordan 0', 'jordan 0', 'jordan 1', 'nato 1'],
    ],
    [
      'an entry ignored',
      { ignored: [{ id: 'nato', name: 'nato', words: '', site: '' }] },
      ['jordan 0', 'jordan 0', 'jordan 1'],
    ],
    [
      'other words of it',
      { ignored: [{ id: 'nato', name: 'nato', words: 'the alliance', site: '' }] },
      ['jordan 0', 'jordan 0', 'jordan 1', 'nato 1'],
    ],
  ] as [string, Partial<Settings>, string[]][])('%s', (_, settings, wanted) => {
    expect(shown(settings)).toEqual(wanted);
  });

  test('a correction is kept once, and taken back', async () => {
    const params = { id: 'jordan', words: 'Jordan', everywhere: false, undo: false };
    await ignore(params, page as never);
    await ignore(params, page as never);
    expect(fake.storage.sync.held.ignored).toEqual([
      { id: 'jordan', name: 'jordan', words: 'jordan', site: 'example.org' },
    ]);
    await ignore({ ...params, undo: true }, page as never);
    expect(fake.storage.sync.held).toEqual({});
  });
  test('too many are refused in words, and the old ones stay', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ id: `x${i}`, name: 'x', words: '', site: '' }));
    fake.storage.sync.held.ignored = many;
    const params = { id: 'jordan', words: '', everywhere: true, undo: false };
    await expect(ignore(params, page as never)).rejects.toThrow('At most 500 corrections are kept.');
    expect(fake.storage.sync.held.ignored).toEqual(many);
  });
});
