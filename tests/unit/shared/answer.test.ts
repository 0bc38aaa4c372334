import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let fake = fakeBrowser();
let answer: typeof import('../../../src/shared/answer.ts').answer;

const us = { id: 'us', url: 'https://news.test/', tab: { id: 1 } };

beforeEach(async () => {
  vi.resetModules();
  fake = fakeBrowser();
  ({ answer } = await import('../../../src/shared/answer.ts'));
});

/** What a sender gets back; undefined when nobody answers. */
function ask(message: unknown, sender: object = us): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = fake.runtime.onMessage.emit(message, sender, resolve);
    if (!kept.includes(true)) resolve(undefined);
  });
}

const table = {
  about: { from: () => true, answer: () => Promise.resolve({ some: 'facts' } as never) },
  injectCard: { from: ({ tab }: { tab?: unknown }) => tab !== undefined, answer: () => true as const },
  runHere: {
    from: () => true,
    answer: () => {
      throw new Error('The browser lets no extension run on this page.');
    },
  },
};

test('a call is answered, at once or later', async () => {
  answer(table);
  expect(await ask({ call: 'about', params: {} })).toEqual({ some: 'facts' });
  expect(await ask({ call: 'injectCard', params: {} })).toBe(true);
});

test('an error comes back as a value with a sentence', async () => {
  answer(table);
  expect(await ask({ call: 'runHere', params: {} })).toEqual({
    error: 'The browser lets no extension run on this page.',
  });
});

test.each([
  ['another extension', { call: 'about', params: {} }, { ...us, id: 'them' }],
  ['a sender that may not ask', { call: 'injectCard', params: {} }, { id: 'us' }],
  ['a call that is not in the table', { call: 'scan', params: {} }, us],
  ['a name of Object', { call: 'constructor', params: {} }, us],
  ['no params', { call: 'about' }, us],
  ['a string', 'about', us],
  ['null', null, us],
])('%s gets no answer', async (_, message, sender) => {
  answer(table);
  expect(await ask(message, sender)).toBeUndefined();
});

test('it listens until the signal aborts', async () => {
  const stop = new AbortController();
  answer(table, stop.signal);
  stop.abort();
  expect(await ask({ call: 'about', params: {} })).toBeUndefined();
});
