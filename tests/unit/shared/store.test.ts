import { beforeEach, expect, test, vi } from 'vitest';
import { defaults } from '../../../src/shared/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake = fakeBrowser();
let store: typeof import('../../../src/shared/store.ts');

beforeEach(async () => {
  vi.resetModules();
  fake = fakeBrowser();
  store = await import('../../../src/shared/store.ts');
});

test('nothing stored gives the defaults, and stores nothing', async () => {
  expect(await store.readSettings()).toEqual(defaults);
  expect(fake.storage.sync.held).toEqual({});
});

test('only what differs from the default is stored', async () => {
  await store.changeSettings({
    delay: 500,
    underline: defaults.underline,
    kinds: { ...defaults.kinds, official: false },
  });
  expect(fake.storage.sync.held).toEqual({ delay: 500, kinds: { official: false } });
  expect(await store.readSettings()).toEqual({
    ...defaults,
    delay: 500,
    kinds: { ...defaults.kinds, official: false },
  });
});

test('back to the default is forgotten', async () => {
  await store.changeSettings({ delay: 500, sitesOff: ['bbc.com'] });
  await store.changeSettings({ delay: defaults.delay });
  expect(fake.storage.sync.held).toEqual({ sitesOff: ['bbc.com'] });
});

test('what is stored badly is at its default', async () => {
  Object.assign(fake.storage.sync.held, {
    delay: 'soon',
    underline: 'pink',
    sitesOff: 7,
    __proto__: { kinds: 1 },
    more: 1,
  });
  expect(await store.readSettings()).toEqual(defaults);
});

test('settings from the future are left alone, and what is known of them counts', async () => {
  Object.assign(fake.storage.sync.held, { delay: 500, underline: 'sparkling', weather: { rain: true } });
  expect(await store.readSettings()).toEqual({ ...defaults, delay: 500 });
  await store.changeSettings({ sitesOff: ['bbc.com'] });
  expect(fake.storage.sync.held).toEqual({
    delay: 500,
    underline: 'sparkling',
    weather: { rain: true },
    sitesOff: ['bbc.com'],
  });
});

test('a change to something invalid changes nothing', async () => {
  await store.changeSettings({ delay: -5 });
  expect(fake.storage.sync.held).toEqual({});
});

test('without sync, local storage', async () => {
  fake.storage.sync.broken = 'sync is off';
  await store.changeSettings({ delay: 500 });
  expect(fake.storage.local.held).toEqual({ delay: 500 });
  expect((await store.readSettings()).delay).toBe(500);
});

test('full storage is said in words, and keeps what was there', async () => {
  await store.changeSettings({ delay: 500 });
  fake.storage.sync.set = async () => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  await expect(store.changeSettings({ sitesOff: ['bbc.com'] })).rejects.toThrow(
    'The settings could not be stored: QUOTA_BYTES quota exceeded',
  );
  expect(await store.readSettings()).toEqual({ ...defaults, delay: 500 });
});

test('a list longer than an item may be is kept in several, and shrinks again', async () => {
  const one = (i: number) => ({
    id: `x${i}`,
    name: `Երկար անուն ${i}`,
    words: 'y'.repeat(60),
    site: 'www.example.org',
  });
  const ignored = Array.from({ length: 400 }, (_, i) => one(i));
  await store.changeSettings({ ignored, delay: 500 });
  expect(await store.readSettings()).toEqual({ ...defaults, delay: 500, ignored });
  const { held } = fake.storage.sync;
  expect(Object.keys(held).length).toBeGreaterThan(5);
  // In UTF-8, as the browsers count.
  for (const [key, value] of Object.entries(held))
    expect(Buffer.byteLength(JSON.stringify(value)) + key.length).toBeLessThanOrEqual(8192);
  await store.changeSettings({ ignored: ignored.slice(0, 90) });
  expect((await store.readSettings()).ignored).toEqual(ignored.slice(0, 90));
  await store.changeSettings({ ignored: [] });
  expect(held).toEqual({ delay: 500 });
});

test('a list as an older version kept it, in one item', async () => {
  fake.storage.sync.held.sitesOff = ['bbc.com', 'example.org'];
  expect((await store.readSettings()).sitesOff).toEqual(['bbc.com', 'example.org']);
  await store.changeSettings({ delay: 500 });
  expect(fake.storage.sync.held).toEqual({ sitesOff: ['bbc.com', 'example.org'], delay: 500 });
});

test('changes are heard until the signal aborts', async () => {
  const heard: number[] = [];
  const stop = new AbortController();
  store.watchSettings(({ delay }) => heard.push(delay), stop.signal);
  await store.changeSettings({ delay: 500 });
  await vi.waitFor(() => expect(heard).toEqual([500]));
  stop.abort();
  await store.changeSettings({ delay: 600 });
  expect(fake.storage.onChanged.size()).toBe(0);
  expect(heard).toEqual([500]);
});
