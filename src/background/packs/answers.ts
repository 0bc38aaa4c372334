/** What the settings page asks of packs. */
import type { PackCalls } from '../../shared/packs.ts';
import { packsChanged } from './changed.ts';
import { schedulePacks } from './schedule.ts';
import { allPacks, changePack, packRecord, raisePack as raise, removePack as remove } from './store.ts';

type Answer<Call extends keyof PackCalls> = (params: PackCalls[Call]['params']) => Promise<PackCalls[Call]['reply']>;

export { acceptPack, dismissPack, previewPack } from './add.ts';
export { updatePack } from './update.ts';

export const packs: Answer<'packs'> = async () =>
  (await allPacks()).map(
    ({
      version: _,
      order: __,
      formatVersion: ___,
      etag: ____,
      lastModified: _____,
      failures: ______,
      nextCheck: _______,
      ...pack
    }) => pack,
  );

export const switchPack: Answer<'switchPack'> = async ({ id, enabled }) => {
  await mayChange(id);
  return changed(changePack(id, { enabled }));
};
export const raisePack: Answer<'raisePack'> = ({ id }) => changed(raise(id));
export const removePack: Answer<'removePack'> = async ({ id }) => {
  await mayChange(id);
  return changed(remove(id));
};

async function mayChange(id: string): Promise<void> {
  const { preset } = await packRecord(id);
  if (preset) throw new Error('This pack is set by your organisation.');
}

async function changed(change: Promise<void>): Promise<true> {
  await change;
  await packsChanged();
  await schedulePacks();
  return true;
}
