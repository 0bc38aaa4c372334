/** The reader of messages: whatever is sent, only calls of the table are taken, and nothing is thrown. */
import { fakeBrowser } from '../unit/shared/fake-browser.ts';

const fake = fakeBrowser();
// After the stand-in: it takes hold of the API when it is loaded.
const { answer } = await import('../../src/shared/answer.ts');

let taken: unknown[] = [];
const take = (params: unknown) => {
  taken.push(params);
  return null as never;
};
answer({
  scan: { from: () => true, answer: take },
  about: { from: ({ tab }) => tab === undefined, answer: take },
});

/** Sends any value as from a page of a tab; says which calls were taken, with what. */
export function sendFromPage(message: unknown): { kept: boolean; taken: unknown[] } {
  taken = [];
  const kept = fake.runtime.onMessage.emit(message, { id: 'us', url: 'https://news.test/', tab: { id: 1 } }, () => {});
  return { kept: kept.includes(true), taken };
}
