/**
 * The reader's colour for the underline. The colour cannot be a variable on the page: that would be an attribute in the
 * page's tree, and its scripts would see it. A style sheet of the extension is seen by nobody.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { contentFiles } from './content-files.ts';

/** Colours the underlines of the sender's frame; '' leaves them the colour of the page's text. */
export async function tint({ tab, frameId }: Runtime.MessageSender, colour: string): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  const { origin } = contentFiles();
  const key = `${tab.id} ${frameId}`;
  const last = tinted.get(key);
  tinted.set(key, colour);
  // The frame may have gone on to a page without our sheet, or still have it: off and on is right for both.
  // Where the browser keeps us out the underline stays as it is: the page is read all the same.
  if (last) await browser.scripting.removeCSS({ target, css: rules(last), origin }).catch(() => undefined);
  if (colour) await browser.scripting.insertCSS({ target, css: rules(colour), origin }).catch(() => undefined);
}

/** The last colour of a frame, to be taken off. A worker that has forgotten it leaves it there until the next page. */
const tinted = new Map<string, string>();

function rules(colour: string): string {
  const lines = ['dotted', 'solid', 'wavy'].map((style) => `::highlight(backgrounder-${style})`);
  return `@media screen and (forced-colors: none) {
    ${lines.join()} { text-decoration-color: ${colour}; }
    ::highlight(backgrounder-background) { background-color: color-mix(in srgb, ${colour} 28%, transparent); }
  }`;
}
