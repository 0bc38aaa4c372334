/** The compiled dataset for commands: compiled at most once for the same data, compiler and packages. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.ts';
import type { Files } from './write/files.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, 'node_modules', '.cache', 'backgrounder');

/** What the bytes depend on. */
const inputs = ['data', 'src/core', 'src/compiler', 'src/dataset/files.ts', 'package-lock.json'];

/** Compiles `data/`, or reads what an earlier run compiled from the same content. Problems of the data are not looked at. */
export async function loadCompiled(): Promise<Files> {
  const folder = join(cache, contentHash());
  if (!existsSync(folder)) {
    const { files } = compile(join(root, 'data'));
    keep(files, folder);
    return files;
  }
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
}

/** Written beside and renamed, so that two commands at once never read half of it. Older ones are cleared away. */
function keep(files: Files, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(half, name), bytes);
  for (const old of readdirSync(cache)) {
    const aged = Date.now() - statSync(join(cache, old)).mtimeMs > 60 * 60 * 1000;
    if (aged) rmSync(join(cache, old), { recursive: true, force: true });
  }
  try {
    renameSync(half, folder);
  } catch {
    // Another command was first with the same content.
    rmSync(half, { recursive: true, force: true });
  }
}

function contentHash(): string {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of filesUnder(input)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}
