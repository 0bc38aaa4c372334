/**
 * `npm run package`: what the stores get, in `dist/packages/`: one zip a browser, and the source that they came from.
 * Reviewers of a store rebuild the source and compare; `--verify` does that here: it unpacks the source zip in an empty
 * folder, installs, packages again and compares the store zips byte for byte.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, targets } from './lib/build.ts';
import { filesIn } from './lib/files.ts';
import { root, run } from './lib/run.ts';
import { type Packed, under, unzip, zip } from './lib/zip.ts';

const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const nameOf = (part: string) => `backgrounder-${version}-${part}.zip`;
const folder = join(root, 'dist', 'packages');

try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const target of targets) {
    const built = await build(target);
    write(nameOf(target), storeFiles(built));
  }
  // A source zip is made from what git knows; the unpacked source zip itself has no git, and needs no copy of itself.
  if (existsSync(join(root, '.git'))) write(nameOf('source'), under(root, await sourceFiles()));
  if (process.argv.includes('--verify')) await verify();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function storeFiles(built: string): Packed[] {
  return [...under(built, filesIn(built)), ...under(root, ['LICENSE', 'NOTICE'])];
}

function write(name: string, files: Packed[]): void {
  const bytes = zip(files);
  writeFileSync(join(folder, name), bytes);
  console.log(`${name.padEnd(36)}${`${(bytes.length / 1024).toFixed(0)} KB`.padStart(9)}  sha256 ${hash(bytes)}`);
}

/** Tracked files and new ones that git does not ignore, so that a zip made before a commit also builds. */
async function sourceFiles(): Promise<string[]> {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { quiet: true });
  if (listed.code !== 0) throw new Error(`git could not list the source files: ${listed.output}`);
  return listed.output.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

async function verify(): Promise<void> {
  for (const target of targets) {
    const before = hash(readFileSync(join(folder, nameOf(target))));
    const built = await build(target);
    const after = hash(zip(storeFiles(built)));
    if (after !== before) throw new Error(`${nameOf(target)} comes out differently the second time.`);
    console.log(`${nameOf(target)} packed a second time: the same, byte for byte.`);
  }
  const again = mkdtempSync(join(tmpdir(), 'backgrounder-source-'));
  try {
    for (const { path, bytes } of unzip(readFileSync(join(folder, nameOf('source'))))) {
      mkdirSync(dirname(join(again, path)), { recursive: true });
      writeFileSync(join(again, path), bytes);
    }
    for (const args of [['ci'], ['run', 'package']]) {
      const { code, output } = await run('npm', args, { cwd: again, quiet: true });
      if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in the unpacked source:\n${output}`);
    }
    for (const target of targets) {
      const [here, there] = [folder, join(again, 'dist', 'packages')].map((at) =>
        readFileSync(join(at, nameOf(target))),
      );
      if (hash(here!) !== hash(there!)) {
        throw new Error(`${nameOf(target)} comes out differently from the source zip: ${differences(here!, there!)}.`);
      }
      console.log(`${nameOf(target)} rebuilt from the source zip: the same, byte for byte.`);
    }
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}

function differences(here: Uint8Array, there: Uint8Array): string {
  const hashes = (bytes: Uint8Array) => new Map(unzip(bytes).map((file) => [file.path, hash(file.bytes)]));
  const [a, b] = [hashes(here), hashes(there)];
  return (
    [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).join(', ') || 'packing order'
  );
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
