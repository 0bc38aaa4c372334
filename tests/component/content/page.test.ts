/** The page side as a whole, with an extension API of our own: settings, report, jump. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTour } from '../../../src/card/tour.ts';
import type { Orders } from '../../../src/shared/messages.ts';
import { defaults } from '../../../src/shared/settings.ts';
import { fakeBrowser } from '../../unit/shared/fake-browser.ts';
import { layOut } from './page.ts';

const fake = fakeBrowser();
const mention = (start: number, id: string, type = 'region', reason = 'name') => ({
  block: 0,
  start,
  end: start + 6,
  id,
  type,
  reason,
});
/** What the worker says; it is asked again whenever something stored has changed. */
let orders: Orders;
let calls: string[];
Object.assign(fake.runtime, {
  sendMessage: async ({ call }: { call: string }) => {
    calls.push(call);
    if (call === 'orders') return orders;
    if (call === 'injectCard') {
      globalThis.__backgrounderCard = {
        tour: createTour,
        show: () => {},
        hide: () => {},
        contains: () => false,
        announce: () => {},
      };
      return true;
    }
    return {
      mentions: [
        mention(3, 'russia'),
        mention(13, 'budapest', 'region', 'capital'),
        mention(23, 'russia', 'region', 'adjective'),
      ],
      stubs: [
        { id: 'budapest', type: 'region', name: 'Budapest', summary: 'A city.' },
        { id: 'russia', type: 'region', name: 'Russia', summary: 'A country.' },
      ],
    };
  },
});
const { runPage } = await import('../../../src/content/page.ts');

let stop: AbortController;
beforeEach(() => {
  orders = defaults;
  calls = [];
  layOut(
    '<html lang="en"><body><main><p>In Russia or Budape or Russia</p><div style="height: 3000px"></div></main></body></html>',
  );
  stop = new AbortController();
});
afterEach(() => stop.abort());

const lit = (style = 'dotted') => CSS.highlights.get(`backgrounder-${style}`)?.size ?? 0;
const change = async (next: Partial<Orders>) => {
  orders = { ...defaults, ...next };
  await fake.storage.sync.set({ any: 1 });
};
const ask = (call: string, params = {}): Promise<unknown> =>
  new Promise((resolve) => fake.runtime.onMessage.emit({ call, params }, { id: 'us' }, resolve));

test('it paints and reports', async () => {
  const running = runPage(stop);
  expect(await ask('report')).toEqual({ state: 'idle', mentions: [], stubs: [] });
  await running;
  await vi.waitFor(() => expect(lit()).toBe(3), { timeout: 10_000 });
  expect(await ask('report')).toEqual({
    state: 'ready',
    mentions: [
      mention(3, 'russia'),
      mention(13, 'budapest', 'region', 'capital'),
      mention(23, 'russia', 'region', 'adjective'),
    ],
    stubs: [
      { id: 'budapest', type: 'region', name: 'Budapest', summary: 'A city.' },
      { id: 'russia', type: 'region', name: 'Russia', summary: 'A country.' },
    ],
  });
});

test('a language that is off clears everything, and on again paints', async () => {
  await runPage(stop);
  await vi.waitFor(() => expect(lit()).toBe(3), { timeout: 10_000 });
  await change({ off: 'language' });
  await vi.waitFor(() => expect(lit()).toBe(0), { timeout: 10_000 });
  expect(await ask('report')).toEqual({ state: 'off', why: 'language', mentions: [], stubs: [] });
  await change({});
  await vi.waitFor(() => expect(lit()).toBe(3), { timeout: 10_000 });
});

test('another underline shows at once', async () => {
  await runPage(stop);
  await vi.waitFor(() => expect(lit()).toBe(3), { timeout: 10_000 });
  await change({ underline: 'wavy' });
  await vi.waitFor(() => expect([lit(), lit('wavy')]).toEqual([0, 3]), { timeout: 10_000 });
});

test('jumping goes round, and lights the mention for a while', async () => {
  await runPage(stop);
  await vi.waitFor(() => expect(lit()).toBe(3), { timeout: 10_000 });
  const next = { id: 'russia', step: 1 };
  const previous = { id: 'russia', step: -1 };
  expect(await ask('jump', next)).toEqual({ index: 0, count: 2 });
  expect(lit('flash')).toBe(1);
  expect(await ask('jump', next)).toEqual({ index: 1, count: 2 });
  expect(await ask('jump', next)).toEqual({ index: 0, count: 2 });
  expect(await ask('jump', previous)).toEqual({ index: 1, count: 2 });
  expect(await ask('jump', { id: 'budapest', step: -1 })).toEqual({ index: 0, count: 1 });
  expect(await ask('jump', { id: 'narnia', step: 1 })).toEqual({ index: -1, count: 0 });
});

test('keys go from mention to mention and open a card', async () => {
  await runPage(stop);
  await vi.waitFor(() => expect(lit()).toBe(3), { timeout: 10_000 });
  for (const index of [0, 1, 2]) expect(await ask('jump', { step: 1 })).toEqual({ index, count: 3 });
  expect(await ask('jump', { step: -1 })).toEqual({ index: 1, count: 3 });
  expect(await ask('open')).toBe(true);
  await vi.waitFor(() => expect(calls).toContain('dossier'), { timeout: 10_000 });
});

test('a worker that does not answer at first is asked again', async () => {
  const real = fake.runtime as unknown as { sendMessage: unknown };
  const { sendMessage } = real;
  real.sendMessage = async () => {
    real.sendMessage = sendMessage;
    throw new Error('Could not establish connection.');
  };
  await runPage(stop);
  await vi.waitFor(() => expect(lit()).toBe(3), { timeout: 10_000 });
});

test('when it ends, nothing is left', async () => {
  await runPage(stop);
  await vi.waitFor(() => expect(lit()).toBe(3), { timeout: 10_000 });
  stop.abort();
  expect(lit()).toBe(0);
  expect(fake.runtime.onMessage.size()).toBe(0);
  expect(fake.storage.onChanged.size()).toBe(0);
});
