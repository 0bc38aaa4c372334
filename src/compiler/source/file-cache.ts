/**
 * Remembers what is in data files between runs, by their content: reading YAML is what takes the time of a check. Only files
 * without a fault in text and form are kept, so whatever is told is told again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place } from '../../forms/path.ts';

export interface Known {
  value: unknown;
  /** The text is in its usual form. */
  formatted: boolean;
  /** Where parts stand that somebody has asked for, by their path. */
  places: Record<string, Place>;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Where the project keeps it. It may be deleted at any time. */
export const cachePath = join(root, 'node_modules', '.cache', 'backgrounder', 'files.json');

export class FileCache {
  readonly #known: Map<string, Known>;
  readonly #used = new Map<string, Known>();

  /** What cannot be read is an empty cache. */
  constructor(
    private readonly path: string,
    private readonly version = currentVersion(),
  ) {
    this.#known = read(path, version);
  }

  recall(form: string, text: string): Known | undefined {
    const key = keyOf(form, text);
    const known = this.#known.get(key);
    if (known) this.#used.set(key, known);
    return known;
  }

  remember(form: string, text: string, known: Known): void {
    this.#used.set(keyOf(form, text), known);
  }

  /** Writes what this run met; the rest is forgotten. A cache that cannot be written is no error. */
  save(): void {
    const half = `${this.path}.${process.pid}`;
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(half, JSON.stringify({ version: this.version, files: Object.fromEntries(this.#used) }));
      renameSync(half, this.path);
    } catch (error) {
      console.warn(`The cache of data files could not be written: ${(error as Error).message}`);
    }
  }
}

function read(path: string, version: string): Map<string, Known> {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { version: string; files: Record<string, Known> };
    if (kept.version === version) return new Map(Object.entries(kept.files));
  } catch {
    // The first run, or a file cut off.
  }
  return new Map();
}

function keyOf(form: string, text: string): string {
  return createHash('sha1').update(form).update('\0').update(text).digest('base64');
}

/** Changes with all that decides what a file's value is and whether it is in form. */
function currentVersion(): string {
  const hash = createHash('sha1');
  const { version } = createRequire(import.meta.url)('yaml/package.json') as { version: string };
  hash.update(version);
  for (const folder of ['data/schema', 'src/compiler/source', 'src/compiler/format', 'src/compiler/check', 'src/forms'])
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(root, folder, entry.name)));
  return hash.digest('base64');
}
