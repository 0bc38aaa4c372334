/** Installed packs: reading them, and changing them in one transaction each. */
import type { IndexStore } from '../../dataset/indexes.ts';
import type { Files } from '../../forms/write/files.ts';
import { ofPack, type PackRecord, packDatabase } from './database.ts';

export const SOURCE = 'pack.json';

/** All packs, in order. */
export async function allPacks(): Promise<PackRecord[]> {
  const records = await (await packDatabase()).getAll('packs');
  return records.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

export async function packRecord(id: string): Promise<PackRecord> {
  const record = await (await packDatabase()).get('packs', id);
  if (!record) throw new Error('This pack is not installed any more.');
  return record;
}

/** One file of the version that the record names; rejects when it is not there. */
export async function readPackFile({ id, version }: PackRecord, name: string): Promise<ArrayBuffer> {
  const bytes = await (await packDatabase()).get('files', [id, version, name]);
  if (!bytes) throw new Error(`The pack has no ${name}.`);
  return bytes;
}

export interface Installation {
  record: Omit<PackRecord, 'order'>;
  files: Files;
  /** Built name indexes by the key that they are asked for with. */
  indexes: ReadonlyMap<string, ArrayBuffer>;
  /** The text that it was compiled from. */
  source: ArrayBuffer;
  /** By which it was staged. */
  token?: string;
}

/**
 * Puts a version in place of what there is of the pack, and takes away what was staged for it. Rejects with a sentence when
 * it cannot be stored; what was there before stays.
 */
export async function installPack({ record, files, indexes, source, token }: Installation): Promise<void> {
  const transaction = (await packDatabase()).transaction(['packs', 'files', 'indexes', 'staged'], 'readwrite', {
    durability: 'strict',
  });
  // Otherwise a failed request would be reported as nobody's.
  transaction.done.catch(() => {});
  try {
    const [packs, stored] = [transaction.objectStore('packs'), transaction.objectStore('files')];
    const known = await packs.getAll();
    const order = known.find(({ id }) => id === record.id)?.order ?? Math.max(0, ...known.map((one) => one.order)) + 1;
    await stored.delete(ofPack(record.id));
    await transaction.objectStore('indexes').delete(ofPack(record.id));
    for (const [name, bytes] of files) void stored.put(bytes.slice().buffer, [record.id, record.version, name]);
    for (const [key, bytes] of indexes)
      void transaction.objectStore('indexes').put(bytes, [record.id, record.version, key]);
    void stored.put(source, [record.id, record.version, SOURCE]);
    void packs.put({ ...record, order });
    if (token !== undefined) void transaction.objectStore('staged').delete(token);
    await transaction.done;
  } catch (error) {
    throw new Error(`The pack could not be stored, and nothing has changed: ${(error as Error).message}`);
  }
}

/** Changes what the record says; the version stays. */
export async function changePack(id: string, change: Partial<PackRecord>): Promise<void> {
  const transaction = (await packDatabase()).transaction('packs', 'readwrite');
  const record = await transaction.store.get(id);
  if (record) await transaction.store.put({ ...record, ...change });
  await transaction.done;
}

/** Moves a pack one place up in the order. */
export async function raisePack(id: string): Promise<void> {
  const transaction = (await packDatabase()).transaction('packs', 'readwrite');
  const records = (await transaction.store.getAll()).sort((a, b) => a.order - b.order);
  const at = records.findIndex((record) => record.id === id);
  if (at > 0) records.splice(at - 1, 0, ...records.splice(at, 1));
  for (const [order, record] of records.entries()) await transaction.store.put({ ...record, order });
  await transaction.done;
}

export async function removePack(id: string): Promise<void> {
  const transaction = (await packDatabase()).transaction(['packs', 'files', 'indexes'], 'readwrite');
  await transaction.objectStore('packs').delete(id);
  await transaction.objectStore('files').delete(ofPack(id));
  await transaction.objectStore('indexes').delete(ofPack(id));
  await transaction.done;
}

/** Built name indexes of a pack's version. */
export function packIndexStore({ id, version }: PackRecord): IndexStore {
  return {
    read: async (key) => (await packDatabase()).get('indexes', [id, version, key]),
    async write(key, bytes) {
      const transaction = (await packDatabase()).transaction(['packs', 'indexes'], 'readwrite');
      // The pack may have been replaced or removed since it was opened.
      const record = await transaction.objectStore('packs').get(id);
      if (record?.version === version) await transaction.objectStore('indexes').put(bytes, [id, version, key]);
      await transaction.done;
    },
  };
}
