/** The popup over a page: what it asks of the page, the worker and the browser, and what it says when they fail. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entries } from '../../../src/popup/PopupView.fixture.tsx';
import type { FoundEntry, Message, PageReport } from '../../../src/shared/messages.ts';
import { fakeBrowser } from '../../unit/shared/fake-browser.ts';

const fake = fakeBrowser();
/** What happened, in order. */
let log: string[] = [];
let page: (message: Message) => unknown;
let tab: { id: number; url?: string } | undefined;
let granted: boolean;
let unheard: () => unknown;
/** What an inner frame, number 4, answers. */
let frame: (message: Message) => unknown;
Object.assign(fake, {
  tabs: {
    query: async () => (tab ? [tab] : []),
    sendMessage: async (id: number, message: Message, { frameId }: { frameId: number }) => {
      if (message.call !== 'report') log.push(`page ${id}.${frameId} ${JSON.stringify(message)}`);
      if (frameId === 4) return frame(message);
      return page(message);
    },
  },
  scripting: { executeScript: async () => [{ frameId: 4 }, { frameId: 0 }] },
  permissions: {
    request: async ({ origins }: { origins: string[] }) => {
      log.push(`ask for ${origins}`);
      return granted;
    },
  },
});
Object.assign(fake.runtime, {
  sendMessage: async (message: Message) => {
    if (message.call === 'notHeard') return unheard();
    log.push(`worker ${JSON.stringify(message)}`);
    return true;
  },
  openOptionsPage: async () => log.push('settings'),
});
const { Popup } = await import('../../../src/popup/Popup.tsx');
const { sync } = fake.storage;

/** What a page answers that found these. */
function said(found: FoundEntry[], state: PageReport['state'] = 'ready', why?: PageReport['why']): PageReport {
  const mentions = found.flatMap(({ id, count, reasons }) =>
    Array.from({ length: count }, () => ({ id, reason: reasons[0]! })),
  );
  const stubs = found.map(({ id, type, name, summary }) => ({ id, type, name, summary }));
  return { state, ...(why && { why }), mentions, stubs };
}

const host = document.createElement('main');
document.body.append(host);

beforeEach(() => {
  log = [];
  granted = true;
  unheard = () => [];
  frame = absent;
  sync.broken = '';
  for (const key of Object.keys(sync.held)) delete sync.held[key];
  tab = { id: 7, url: 'https://www.example.org/news' };
  page = ({ call }) => (call === 'report' ? said(entries) : { index: 0, count: 7 });
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

test('parties that are not heard are asked of the worker, and missed quietly when it is dead', async () => {
  unheard = () => [{ id: 'karabakh', name: 'Karabakh', parties: [{ party: 'armenia', partyName: 'Armenia' }] }];
  open();
  await says('Not heard on this page');
  render(null, host);
  unheard = absent;
  open();
  await says('Vladimir Medinsky');
  expect(host.querySelector('.unheard')).toBeNull();
  expect(host.querySelector('[role=alert]')).toBeNull();
});

test('asks again while the page is being read', async () => {
  let times = 0;
  page = () => (++times < 3 ? said([], 'idle') : said(entries));
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

test('what stands in a frame is counted and gone to', async () => {
  const [azerbaijan] = entries;
  const inner = { ...azerbaijan!, id: 'chad', name: 'Chad', count: 2 };
  frame = ({ call }) => (call === 'report' ? said([inner, { ...azerbaijan!, count: 3 }]) : { index: 0, count: 2 });
  page = ({ call }) => (call === 'report' ? said(entries) : { index: -1, count: 0 });
  open();
  await says('Chad');
  expect(host.textContent).toContain('× 10');
  click('Chad');
  await says('1 of 2');
  expect(log.at(-1)).toBe('page 7.4 {"call":"jump","params":{"id":"chad","step":1}}');
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
    page = () => said([], 'off', 'site');
    lever().click();
    await says('is off for this site');
    expect(sync.held).toEqual({ sitesOff: ['example.org'] });
    page = () => said(entries);
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
    page = () => said([], 'off', 'site');
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
    page = () => said(entries);
    click('Read this page once');
    await says('Azerbaijan');
    expect(log).toEqual(['worker {"call":"runHere","params":{"tabId":7}}']);
  });
  test('asks for the site in the same turn as the click, then keeps it and reads', async () => {
    open();
    await says('does not run on');
    click('Always on this site');
    expect(log).toEqual(['ask for https://*.example.org/*']);
    page = () => said(entries);
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

test.each([
  ['chrome://settings', 'not from the web'],
  ['about:blank', 'not from the web'],
  ['about:reader?url=x', 'Reader View is closed'],
  ['https://addons.mozilla.org/x', 'out of their stores'],
  ['https://example.org/a.pdf', 'PDF files'],
  [undefined, 'cannot be read'],
])('says why %s cannot be read', async (url, words) => {
  page = absent;
  tab = url === undefined ? { id: 7 } : { id: 7, url };
  open();
  await says(words);
  expect([...host.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Settings']);
  click('Settings');
  expect(log).toEqual(['settings']);
});
