/** The popup over a page: what it asks of the page, the worker and the browser, and what it says when they fail. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entries } from '../../../src/popup/PopupView.fixture.tsx';
import type { Message } from '../../../src/shared/messages.ts';
import { fakeBrowser } from '../../unit/shared/fake-browser.ts';

const fake = fakeBrowser();
/** What happened, in order. */
let log: string[] = [];
let page: (message: Message) => unknown;
let tab: { id: number; url?: string } | undefined;
let granted: boolean;
Object.assign(fake, {
  tabs: {
    query: async () => (tab ? [tab] : []),
    sendMessage: async (id: number, message: Message, { frameId }: { frameId: number }) => {
      if (message.call !== 'report') log.push(`page ${id}.${frameId} ${JSON.stringify(message)}`);
      return page(message);
    },
  },
  permissions: {
    request: async ({ origins }: { origins: string[] }) => {
      log.push(`ask for ${origins}`);
      return granted;
    },
  },
});
Object.assign(fake.runtime, {
  sendMessage: async (message: Message) => {
    log.push(`worker ${JSON.stringify(message)}`);
    return true;
  },
  openOptionsPage: async () => log.push('settings'),
});
const { Popup } = await import('../../../src/popup/Popup.tsx');
const { sync } = fake.storage;

const host = document.createElement('main');
document.body.append(host);

beforeEach(() => {
  log = [];
  granted = true;
  sync.broken = '';
  for (const key of Object.keys(sync.held)) delete sync.held[key];
  tab = { id: 7, url: 'https://www.example.org/news' };
  page = ({ call }) => (call === 'report' ? { state: 'ready', entries } : { index: 0, count: 7 });
});
afterEach(() => render(null, host));

const absent = () => {
  throw new Error('Could not establish connection.');
};
const open = () => render(<Popup />, host);
const says = (words: string) => vi.waitFor(() => expect(host.textContent).toContain(words), { timeout: 10_000 });
const click = (words: string) =>
  [...host.querySelectorAll('button')].find((button) => button.textContent?.startsWith(words))!.click();
const lever = () => host.querySelector<HTMLInputElement>('input.lever')!;

test('asks the page itself, so a dead worker is not missed', async () => {
  open();
  await says('Vladimir Medinsky');
  expect(host.querySelector('h1')?.textContent).toBe('example.org');
  expect(log).toEqual([]);
});

test('asks again while the page is being read', async () => {
  let times = 0;
  page = () => (++times < 3 ? { state: 'idle', entries: [] } : { state: 'ready', entries });
  open();
  await says('Reading');
  await says('Karabakh');
  expect(times).toBe(3);
});

test('jumps, and says which mention it has come to', async () => {
  open();
  await says('Azerbaijan');
  click('Azerbaijan');
  await says('1 of 7');
  expect(log).toEqual(['page 7.0 {"call":"jump","params":{"id":"azerbaijan","step":1}}']);
});

test('says so when the page has gone, or the mentions have', async () => {
  open();
  await says('Azerbaijan');
  page = () => ({ index: -1, count: 0 });
  click('Azerbaijan');
  await says('not in sight');
  page = absent;
  click('Karabakh');
  await says('Could not establish connection.');
});

test('says something over a window without a tab', async () => {
  tab = undefined;
  page = absent;
  open();
  await says('cannot be read');
});

describe('the site switch', () => {
  test('switches off and on again, and stores only that', async () => {
    open();
    await says('Azerbaijan');
    page = () => ({ state: 'off', entries: [] });
    lever().click();
    await says('is off for this site');
    expect(sync.held).toEqual({ sitesOff: ['example.org'] });
    page = () => ({ state: 'ready', entries });
    lever().click();
    await says('Azerbaijan');
    expect(sync.held).toEqual({});
  });
  test('says when it cannot be stored, and stays as it was', async () => {
    open();
    await says('Azerbaijan');
    sync.broken = 'QUOTA_BYTES quota exceeded.';
    lever().click();
    await says('could not be stored: QUOTA_BYTES');
    expect(host.querySelector('[role=alert]')).not.toBeNull();
    await vi.waitFor(() => expect(lever().checked).toBe(true), { timeout: 10_000 });
    sync.broken = '';
    page = () => ({ state: 'off', entries: [] });
    lever().click();
    await says('is off for this site');
    expect(host.querySelector('[role=alert]')).toBeNull();
  });
});

describe('on a site that is not ours', () => {
  beforeEach(() => {
    page = absent;
  });
  test('reads the page once, without asking for more', async () => {
    open();
    await says('does not run on example.org');
    expect(host.querySelector('input')).toBeNull();
    page = () => ({ state: 'ready', entries });
    click('Read this page once');
    await says('Azerbaijan');
    expect(log).toEqual(['worker {"call":"runHere","params":{"tabId":7}}']);
  });
  test('asks for the site in the same turn as the click, then keeps it and reads', async () => {
    open();
    await says('does not run on');
    click('Always on this site');
    expect(log).toEqual(['ask for https://*.example.org/*']);
    page = () => ({ state: 'ready', entries });
    await says('Azerbaijan');
    expect(log.slice(1)).toEqual([
      'worker {"call":"registerSites","params":{}}',
      'worker {"call":"runHere","params":{"tabId":7}}',
    ]);
    expect(sync.held).toEqual({ sitesAdded: ['example.org'] });
  });
  test('takes a no', async () => {
    granted = false;
    open();
    await says('does not run on');
    click('Always on this site');
    await says('did not grant');
    await vi.waitFor(() => expect(sync.held).toEqual({}), { timeout: 10_000 });
    expect(log).toHaveLength(1);
  });
});

test.each(['chrome://settings', 'about:blank', 'https://addons.mozilla.org/x', 'https://example.org/a.pdf', undefined])(
  'says that %s cannot be read',
  async (url) => {
    page = absent;
    tab = url === undefined ? { id: 7 } : { id: 7, url };
    open();
    await says('cannot be read');
    expect([...host.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Settings']);
    click('Settings');
    expect(log).toEqual(['settings']);
  },
);
