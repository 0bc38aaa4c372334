/** Zips that come out the same, byte for byte, on every machine: entries sorted, one date, one compressor in JavaScript. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The oldest date a zip can hold. Local time on purpose: that is how zips keep dates, so it reads the same in every zone. */
const date = new Date(1980, 0, 1);

/** A file to pack: its path inside the zip and where it lies. */
export interface Packed {
  path: string;
  from: string;
}

/** Zips files; the order they are given in does not matter. */
export function zip(files: Packed[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, from } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    entries[path] = [readFileSync(from), { mtime: date, level: 9 }];
  }
  return zipSync(entries);
}

/** Files of a zip, by path. */
export function unzip(bytes: Uint8Array): { path: string; bytes: Uint8Array }[] {
  return Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, bytes: content }));
}

/** All of a folder's files under their own paths. */
export function under(folder: string, paths: string[]): Packed[] {
  return paths.map((path) => ({ path, from: join(folder, path) }));
}
