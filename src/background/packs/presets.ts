/** Packs that an administrator has set: added without a question, and the reader's settings leave them alone. */
import { packsChanged } from './changed.ts';
import { fetchPack } from './fetch.ts';
import { install } from './install.ts';
import { schedulePacks } from './schedule.ts';
import { allPacks, changePack } from './store.ts';
import { isAllowed } from './update.ts';

/** Adds what is missing and lets go of what is set no more. One that cannot be fetched now is asked for at the next start. */
export async function applyPackPresets(addresses: readonly string[]): Promise<void> {
  const known = await allPacks();
  for (const { id, address = '', preset, enabled } of known) {
    const isPreset = addresses.includes(address);
    if (isPreset !== (preset === true)) await changePack(id, { preset: isPreset, ...(isPreset && { enabled: true }) });
    if (isPreset && !enabled) await packsChanged();
  }
  const failed: unknown[] = [];
  for (const address of addresses) {
    if (known.some((pack) => pack.address === address)) continue;
    try {
      const fetched = await fetchPack(address, (await isAllowed(address)) ? {} : null);
      if (fetched !== 'same') await install({ ...fetched, address, stagedOn: Date.now() }, { preset: true });
    } catch (error) {
      failed.push(error);
    }
  }
  await schedulePacks();
  if (failed.length > 0) throw new AggregateError(failed, failed.map((error) => (error as Error).message).join(' '));
}
