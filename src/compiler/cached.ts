/** The compiled dataset for commands and builds: compiled at most once for the same data, compiler and packages. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../forms/write/files.ts';
import { compile } from './compile.ts';
import type { Problem } from './problem.ts';
import { cachePath, FileCache } from './source/file-cache.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, 'node_modules', '.cache', 'backgrounder');

/** What the bytes depend on. */
const inputs = ['data', 'src/core', 'src/compiler', 'src/forms', 'src/dataset', 'package-lock.json'];
const PROBLEMS = 'problems.json';
const HOUR = 60 * 60 * 1000;

/** The project's data folder. */
export const projectData = join(root, 'data');

/** The files compiled from `data/`. Its problems are not looked at. */
export async function loadCompiled(): Promise<Files> {
  return compileCached().files;
}

/** Compiles `data/`, or reads what an earlier run of today compiled from the same content. */
export function compileCached(): { files: Files; problems: Problem[] } {
  // What is in the future, or old, is so on a day.
  const today = new Date().toISOString().slice(0, 10);
  const folder = join(cache, `${today}-${contentHash()}`);
  if (!existsSync(folder)) {
    const known = new FileCache(cachePath);
    const compiled = compile(projectData, { today, cache: known });
    known.save();
    keep(compiled, folder);
    return compiled;
  }
  const files: Files = new Map();
  for (const name of readdirSync(folder).sort())
    if (name !== PROBLEMS) files.set(name, new Uint8Array(readFileSync(join(folder, name))));
  return { files, problems: JSON.parse(readFileSync(join(folder, PROBLEMS), 'utf8')) as Problem[] };
}

/** Written beside and renamed, so that two commands at once never read half of it. Older ones are cleared away. */
function keep({ files, problems }: { files: Files; problems: Problem[] }, folder: string): void {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(half, name), bytes);
  writeFileSync(join(half, PROBLEMS), JSON.stringify(problems));
  for (const old of readdirSync(cache)) {
    const path = join(cache, old);
    if (Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true, force: true });
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
