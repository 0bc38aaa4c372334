/** Built name indexes in IndexedDB: the worker starts many times a day, and an index is built once a dataset. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { IndexStore } from '../dataset/indexes.ts';

interface Kept {
  generation: string;
  bytes: ArrayBuffer;
}

interface Schema extends DBSchema {
  indexes: { key: string; value: Kept };
}

let database: Promise<IDBPDatabase<Schema>> | undefined;

function opened(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>('backgrounder-indexes', 1, {
    upgrade: (db) => void db.createObjectStore('indexes'),
  }).catch((error: unknown) => {
    database = undefined;
    throw error;
  });
  return database;
}

/** Rejects where the browser gives no storage (a private window, a full disk); the reader of it builds anew then. */
export const indexStore: IndexStore = {
  async read(key) {
    return (await (await opened()).get('indexes', key))?.bytes;
  },
  async write(key, bytes, generation) {
    const transaction = (await opened()).transaction('indexes', 'readwrite');
    for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue())
      if (cursor.value.generation !== generation) await cursor.delete();
    await transaction.store.put({ generation, bytes }, key);
    await transaction.done;
  },
};
