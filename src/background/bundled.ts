/** The bundled dataset, opened on the first question and kept while the worker lives. */
import { type Dataset, openDataset } from '../dataset/open.ts';
import { browser } from '../shared/browser.ts';
import { indexStore } from './index-store.ts';

let opened: Promise<Dataset> | undefined;

export function bundled(): Promise<Dataset> {
  opened ??= openDataset(readBundled, indexStore).catch((error: unknown) => {
    // The next question tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

/** One of its files; rejects when there is none of that name. */
export async function readBundled(name: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`dataset/${name}`));
  if (!response.ok) throw new Error(`The dataset has no ${name}.`);
  return response.arrayBuffer();
}
