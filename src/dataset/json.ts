/** Reads JSON files of a dataset; what is missing, cut off or of another kind is refused with a sentence. */
import { DatasetError } from './error.ts';
import type { ReadFile } from './files.ts';

export type JsonReader = <T>(name: string, kind: 'object' | 'array') => Promise<T>;

export function jsonReader(read: ReadFile): JsonReader {
  return async <T>(name: string, kind: 'object' | 'array'): Promise<T> => {
    const bytes = await readBytes(read, name);
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      throw new DatasetError(`The dataset's file ${name} is damaged.`);
    }
    const found = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    if (found !== kind) throw new DatasetError(`The dataset's file ${name} does not hold what it should.`);
    return value as T;
  };
}

/** The bytes of one file. Rejects with a `DatasetError` when it is not there. */
export async function readBytes(read: ReadFile, name: string): Promise<ArrayBuffer> {
  try {
    return await read(name);
  } catch (cause) {
    throw new DatasetError(`The dataset's file ${name} is missing.`, { cause });
  }
}
