/** The bundled dataset, opened on the first question and kept while the worker lives. */
import { type Dataset, openDataset } from '../dataset/open.ts';
import { browser } from '../shared/browser.ts';

let opened: Promise<Dataset> | undefined;

export function dataset(): Promise<Dataset> {
  opened ??= openDataset(readFile).catch((error: unknown) => {
    // The next question tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

async function readFile(name: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`dataset/${name}`));
  if (!response.ok) throw new Error(`The dataset has no ${name}.`);
  return response.arrayBuffer();
}
