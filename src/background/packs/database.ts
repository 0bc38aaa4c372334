/**
 * Packs in IndexedDB.
 *
 *   packs    PackRecord by id: which version is in use
 *   files    files of a version, by [pack, version, name]; the text that it was compiled from is `pack.json`
 *   indexes  built name indexes of a version, by [pack, version, language]
 *   staged   texts that a reader has chosen and not yet accepted, by token
 *
 * A version's files and the record that names it are written in one transaction: whenever the worker dies, either the old
 * version is whole and in use or the new one.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { InstalledPack } from '../../shared/packs.ts';

export interface PackRecord extends InstalledPack {
  /** Changes with the text: files and indexes go by it. */
  version: string;
  order: number;
  /** Of the files: those of an older Backgrounder are compiled again. */
  formatVersion: number;
  /** What the server said of the version that we have. */
  etag?: string;
  lastModified?: string;
  /** Failed checks in a row, and when the next is due (milliseconds since 1970). */
  failures?: number;
  nextCheck?: number;
}

export interface Staged {
  bytes: ArrayBuffer;
  address?: string;
  etag?: string;
  lastModified?: string;
  stagedOn: number;
}

export type VersionKey = [pack: string, version: string, name: string];

interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  files: { key: VersionKey; value: ArrayBuffer };
  indexes: { key: VersionKey; value: ArrayBuffer };
  staged: { key: string; value: Staged };
}

export type PackDatabase = IDBPDatabase<Schema>;

let database: Promise<PackDatabase> | undefined;

/** Rejects with a sentence where the browser gives no storage (a private window of Firefox). */
export function packDatabase(): Promise<PackDatabase> {
  database ??= openDB<Schema>('backgrounder-packs', 1, {
    upgrade(db) {
      db.createObjectStore('packs', { keyPath: 'id' });
      db.createObjectStore('files');
      db.createObjectStore('indexes');
      db.createObjectStore('staged');
    },
    terminated() {
      database = undefined;
    },
  }).catch((error: unknown) => {
    database = undefined;
    throw new Error(`Packs cannot be stored here: ${(error as Error).message}`);
  });
  return database;
}

/** All keys of a pack's version; of all its versions without one. */
export function ofPack(pack: string, version?: string): IDBKeyRange {
  const from = version === undefined ? [pack] : [pack, version];
  // An array sorts behind every text.
  return IDBKeyRange.bound(from, [...from, []]);
}
