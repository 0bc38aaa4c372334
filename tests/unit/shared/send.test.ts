import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let send: typeof import('../../../src/shared/send.ts').send;
let ask: (message: unknown) => unknown;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  Object.assign(fakeBrowser().runtime, { sendMessage: (message: unknown) => ask(message) });
  ({ send } = await import('../../../src/shared/send.ts'));
});
afterEach(() => vi.useRealTimers());

test('a reply is passed on', async () => {
  ask = async (message) => ({ heard: message });
  expect(await send('about', {})).toEqual({ heard: { call: 'about', params: {} } });
});

test('a worker that died with the question is a failure', async () => {
  ask = () => Promise.reject(new Error('The message port closed.'));
  expect(await send('about', {})).toEqual({ error: 'The message port closed.' });
});

test('an extension that is gone is a failure, though it throws at once', async () => {
  ask = () => {
    throw new Error('Extension context invalidated.');
  };
  expect(await send('about', {})).toEqual({ error: 'Extension context invalidated.' });
});

test('a question that the browser has forgotten is a failure in the end', async () => {
  ask = () => new Promise(() => {});
  const reply = send('about', {}, 500);
  await vi.advanceTimersByTimeAsync(499);
  expect(await Promise.race([reply, 'waiting'])).toBe('waiting');
  await vi.advanceTimersByTimeAsync(2);
  expect(await reply).toHaveProperty('error');
});
