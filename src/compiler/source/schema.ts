/** Holds a file against the JSON Schema of its form in `data/schema/`. */
import type { Problem } from '../problem.ts';
import type { DataFile } from './read.ts';

export function schemaProblems(_file: DataFile): Problem[] {
  return [];
}
