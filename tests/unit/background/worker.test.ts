/** Who the worker answers: each call of its table is asked by everybody. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';

/** Calls by who may make them. A call that is in no list fails the last test. */
const forPages = ['orders', 'injectCard', 'ignore'];
const forBoth = ['scan', 'dossier'];
const forSurfaces = [
  ...['runHere', 'registerSites', 'pause', 'notHeard', 'about', 'entries'],
  ...['packs', 'previewPack', 'acceptPack', 'dismissPack', 'switchPack', 'raisePack', 'removePack', 'updatePack'],
];

const senders = {
  'our content script': { id: 'us', url: 'https://news.test/', tab: { id: 1 }, frameId: 0 },
  'a page of ours': { id: 'us', url: 'chrome-extension://us/options.html' },
  'another extension': { id: 'them', url: 'chrome-extension://them/page.html' },
  'another extension with our address': { id: 'them', url: 'chrome-extension://us/options.html' },
  'a page whose address begins like ours': { id: 'us', url: 'chrome-extension://usual/x.html' },
  'nobody in particular': {},
};

let fake: ReturnType<typeof fakeBrowser>;
beforeAll(async () => {
  vi.doMock('../../../src/background/inject.ts', () => ({ injectCard: async () => true, runHere: async () => true }));
  // What the handlers do is not asked here, and packs want the build's own modules.
  const stub = async () => null;
  const names = [
    'packs',
    'previewPack',
    'acceptPack',
    'dismissPack',
    'switchPack',
    'raisePack',
    'removePack',
    'updatePack',
  ];
  vi.doMock('../../../src/background/packs/answers.ts', () => Object.fromEntries(names.map((name) => [name, stub])));
  vi.doMock('../../../src/background/packs/work.ts', () => ({}));
  vi.doMock('../../../src/background/presets.ts', () => ({ keepPresets: () => {} }));
  vi.doMock('../../../src/background/presets.ts', () => ({ keepPresets: () => {} }));
  vi.doMock('../../../src/background/packs/schedule.ts', () => ({ keepPacksFresh: () => {} }));
  vi.doMock('../../../src/background/answers.ts', () => ({
    about: stub,
    dossierFor: stub,
    notHeardOn: stub,
    scan: stub,
  }));
  fake = fakeBrowser();
  const event = () => ({ addListener: () => {} });
  Object.assign(fake, {
    alarms: { onAlarm: event() },
    permissions: { onAdded: event(), onRemoved: event() },
    commands: { onCommand: event() },
  });
  Object.assign(fake.runtime, { onInstalled: event(), onStartup: event() });
  await import('../../../src/background/worker.ts');
});

/** Whether anybody takes the call: who does says so at once, by keeping the channel open. */
const isTaken = (call: string, sender: object) =>
  fake.runtime.onMessage.emit({ call, params: {} }, sender, () => {}).includes(true);

describe.each(Object.entries(senders))('%s', (name, sender) => {
  const may = {
    'our content script': [...forPages, ...forBoth],
    'a page of ours': [...forSurfaces, ...forBoth],
  }[name];
  test.each([...forPages, ...forBoth, ...forSurfaces])('%s', (call) => {
    expect(isTaken(call, sender)).toBe(may?.includes(call) ?? false);
  });
  test.each(['constructor', '__proto__', 'toString', 'report', ''])('no call: %s', (call) => {
    expect(isTaken(call, sender)).toBe(false);
  });
});

test('every call of the table stands in a list above', () => {
  const source = readFileSync(new URL('../../../src/background/worker.ts', import.meta.url), 'utf8');
  const calls = [...source.matchAll(/^ {2}(\w+): \{ from:/gm)].map(([, call]) => call);
  expect(calls.sort()).toEqual([...forPages, ...forBoth, ...forSurfaces].sort());
});
