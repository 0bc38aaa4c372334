/** Looks whether a subscribed pack has a newer version, and takes it. What there is stays in use until the new one is whole. */
import { browser } from '../../shared/browser.ts';
import type { PackCalls } from '../../shared/packs.ts';
import type { PackRecord } from './database.ts';
import { nextCheck } from './due.ts';
import { fetchPack, Unreachable } from './fetch.ts';
import { install } from './install.ts';
import { changePack, packRecord } from './store.ts';
import { digestOf, tell } from './work.ts';

type Outcome = PackCalls['updatePack']['reply'];

/** Rejects with a sentence when there is none to be had; the record says so too, unless the network is not there. */
export async function updatePack({ id }: { id: string }): Promise<Outcome> {
  const record = await packRecord(id);
  const checkedOn = Date.now();
  try {
    const outcome = await update(record);
    await changePack(id, { checkedOn, failures: 0, problem: '', nextCheck: nextCheck(checkedOn, 0) });
    return outcome;
  } catch (error) {
    const failures = (record.failures ?? 0) + 1;
    // To be offline is no fault of the pack's.
    const told = error instanceof Unreachable ? {} : { problem: (error as Error).message };
    await changePack(id, { checkedOn, failures, nextCheck: nextCheck(checkedOn, failures), ...told });
    throw error;
  } finally {
    await tell(null);
  }
}

export async function updateQuietly(id: string): Promise<void> {
  await updatePack({ id }).catch((error: unknown) => console.warn(`Backgrounder: no newer ${id}.`, error));
}

export function isAllowed(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${new URL(address).hostname}/*`] });
}

async function update({ id, address, etag, lastModified, preset, version }: PackRecord): Promise<Outcome> {
  if (address === undefined) throw new Error('This pack came from a file: add the newer file.');
  // A publisher may open the file to everybody (CORS): then a preset needs no permission, which nobody was asked for.
  const mayAsk = await isAllowed(address);
  if (!preset && !mayAsk) throw new Error(`Backgrounder may not fetch from ${new URL(address).hostname} any more.`);
  await tell('loading');
  const fetched = await fetchPack(address, mayAsk ? { etag, lastModified } : null);
  // Not every server knows what it has sent before.
  if (fetched === 'same' || (await digestOf(fetched.bytes)) === version) return 'same';
  await install({ ...fetched, address, stagedOn: Date.now() }, { expected: id });
  return 'updated';
}
