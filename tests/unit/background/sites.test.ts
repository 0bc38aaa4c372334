/** Which added sites get the content script: those that are granted here, and only once. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';

interface Script {
  id: string;
  matches: string[];
  persistAcrossSessions: boolean;
}
let registered: Script[];
let granted: string[];
let fake: ReturnType<typeof fakeBrowser>;
let sites: typeof import('../../../src/background/sites.ts');

beforeEach(async () => {
  vi.resetModules();
  registered = [];
  granted = [];
  fake = fakeBrowser();
  Object.assign(fake, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: async (scripts: Script[]) => {
        if (registered.length) throw new Error('Duplicate script ID');
        registered = scripts;
      },
    },
  });
  Object.assign(fake.runtime, {
    getManifest: () => ({
      content_scripts: [{ js: ['content.js'], css: ['highlights.css'], matches: ['https://*.bbc.com/*'] }],
    }),
  });
  sites = await import('../../../src/background/sites.ts');
});

test("the stylesheet counts as the reader's where the manifest says so, and Chromium hears of no such thing", async () => {
  fake.storage.sync.held.sitesAdded = ['example.org'];
  granted = ['https://*.example.org/*'];
  await sites.registerSites();
  expect(registered[0]).not.toHaveProperty('cssOrigin');
  const script = { js: ['content.js'], css: ['highlights.css'], matches: [], css_origin: 'user' };
  Object.assign(fake.runtime, { getManifest: () => ({ content_scripts: [script] }) });
  await sites.registerSites();
  expect(registered[0]).toHaveProperty('cssOrigin', 'user');
});

test('a site that is added and granted', async () => {
  fake.storage.sync.held.sitesAdded = ['example.org'];
  granted = ['https://*.example.org/*'];
  await sites.registerSites();
  expect(registered).toEqual([
    {
      id: 'sites-added',
      matches: ['https://*.example.org/*'],
      js: ['content.js'],
      css: ['highlights.css'],
      runAt: 'document_idle',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
});

test('added on another machine, not granted on this one', async () => {
  fake.storage.sync.held.sitesAdded = ['example.org'];
  await sites.registerSites();
  expect(registered).toEqual([]);
});

test('a site of the bundled list is not registered twice', async () => {
  fake.storage.sync.held.sitesAdded = ['bbc.com'];
  granted = ['https://*.bbc.com/*'];
  await sites.registerSites();
  expect(registered).toEqual([]);
});

test('taken away again', async () => {
  fake.storage.sync.held.sitesAdded = ['example.org'];
  granted = ['https://*.example.org/*'];
  await sites.registerSites();
  granted = [];
  await sites.registerSites();
  expect(registered).toEqual([]);
});

test('asked twice at once', async () => {
  fake.storage.sync.held.sitesAdded = ['example.org'];
  granted = ['https://*.example.org/*'];
  await Promise.all([sites.registerSites(), sites.registerSites()]);
  expect(registered).toHaveLength(1);
});

test('all sites, but those of the bundled list only once', async () => {
  fake.storage.sync.held.where = 'all';
  fake.storage.sync.held.sitesAdded = ['example.org'];
  granted = ['https://*.example.org/*'];
  await sites.registerSites();
  expect(registered).toMatchObject([{ matches: ['https://*.example.org/*'] }]);
  granted.push('https://*/*');
  await sites.registerSites();
  expect(registered).toMatchObject([{ matches: ['https://*/*'], excludeMatches: ['https://*.bbc.com/*'] }]);
});
