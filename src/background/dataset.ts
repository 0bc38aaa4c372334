/** What the worker answers from: the bundled dataset and the packs that are switched on. */
import { type Added, mergeDatasets } from '../dataset/merge.ts';
import type { Dataset } from '../dataset/open.ts';
import { bundled } from './bundled.ts';
import { openPacks } from './packs/open.ts';

let opened: Promise<Dataset> | undefined;

export function dataset(): Promise<Dataset> {
  opened ??= open().catch((error: unknown) => {
    // The next question tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Packs have changed: the next question opens them anew. */
export function forgetDataset(): void {
  opened = undefined;
}

async function open(): Promise<Dataset> {
  const [base, packs] = await Promise.all([bundled(), readablePacks()]);
  return mergeDatasets(base, packs);
}

/** Packs are an addition: where they cannot be read, the bundled dataset answers alone. */
async function readablePacks(): Promise<Added[]> {
  try {
    return await openPacks();
  } catch (error) {
    console.warn('Backgrounder: packs are left out.', error);
    return [];
  }
}
