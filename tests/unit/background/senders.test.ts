import { expect, test } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';

fakeBrowser();
const { fromPage, fromSurface, fromUs } = await import('../../../src/background/senders.ts');

test.each([
  ['content script', { url: 'https://news.test/', tab: { id: 3 } }, { page: true, surface: false }],
  ['popup', { url: 'chrome-extension://us/popup.html' }, { page: false, surface: true }],
  ['options in a tab', { url: 'chrome-extension://us/options.html', tab: { id: 3 } }, { page: false, surface: true }],
  [
    'page of a like-named extension',
    { url: 'chrome-extension://us2/x.html', tab: { id: 3 } },
    { page: true, surface: false },
  ],
  ['nobody in particular', {}, { page: false, surface: false }],
])('%s', (_, sender, { page, surface }) => {
  expect(fromPage(sender as never)).toBe(page);
  expect(fromSurface(sender as never)).toBe(surface);
  expect(fromUs(sender as never)).toBe(page || surface);
});
