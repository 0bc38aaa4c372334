/** Checks and compiles packs in the worker, against the dataset that is bundled. */
import validate from 'virtual:pack-schema';
import { formatVersion } from '../../dataset/files.ts';
import { type Dataset, openDataset } from '../../dataset/open.ts';
import { allRows } from '../../dataset/rows.ts';
import { type Checks, type PackAround, packAround } from '../../forms/pack/around.ts';
import { compiling } from '../../forms/pack/compile.ts';
import { MOST_BYTES, PackError } from '../../forms/pack/header.ts';
import { ownLanguages } from '../../forms/pack/languages.ts';
import { inPieces } from '../../forms/pack/pieces.ts';
import { type PreparedPack, preparing } from '../../forms/pack/prepare.ts';
import type { Files } from '../../forms/write/files.ts';
import { browser } from '../../shared/browser.ts';
import { type PackProgress, progressKey } from '../../shared/packs.ts';
import { bundled, readBundled } from '../bundled.ts';

export { formatVersion };

/** Reads and checks the bytes of a pack. Rejects with a `PackError` in sentences. */
export async function preparedFrom(bytes: ArrayBuffer): Promise<PreparedPack & { around: PackAround }> {
  if (bytes.byteLength > MOST_BYTES)
    throw new PackError(`The pack has ${Math.ceil(bytes.byteLength / 1024 / 1024)} MB; at most 20 MB are read.`);
  await tell('checking');
  const around = await aroundOf(await bundled());
  const text = decoded(bytes);
  const work = preparing(text, {
    around,
    today: new Date().toISOString().slice(0, 10),
    formError: (pack) => (validate(pack) ? null : (validate.errors?.[0] ?? null)),
  });
  const prepared = await inPieces(work, pause);
  return { ...prepared, around };
}

/** Compiles a checked pack. `version` is a digest of its text. */
export async function compiledFrom(
  { around, ...prepared }: PreparedPack & { around: PackAround },
  bytes: ArrayBuffer,
): Promise<{ files: Files; version: string }> {
  await tell('compiling');
  const version = await digestOf(bytes);
  return { files: await inPieces(compiling(prepared, around, version), pause), version };
}

/** The name indexes of a compiled pack's own languages: built now, so that the first page finds them ready. */
export async function buildIndexes(files: Files): Promise<Map<string, ArrayBuffer>> {
  const built = new Map<string, ArrayBuffer>();
  const read = async (name: string) => {
    if (name.startsWith('lang.')) return readBundled(name);
    const bytes = files.get(name);
    if (!bytes) throw new Error(`The pack has no ${name}.`);
    return bytes.slice().buffer;
  };
  const store = {
    read: async () => undefined,
    write: async (key: string, bytes: ArrayBuffer) => void built.set(key, bytes),
  };
  const { manifest, namesFor } = await openDataset(read, store);
  for (const lang of ownLanguages(files, manifest)) {
    await namesFor(lang);
    await pause();
  }
  return built;
}

/** Lets the settings page say what is going on; nobody needs to be there. */
export async function tell(step: PackProgress['step'] | null): Promise<void> {
  const { session } = browser.storage;
  if (step) await session.set({ [progressKey]: { step } satisfies PackProgress });
  else await session.remove(progressKey);
  await pause();
}

/** Work between two steps is one piece: pages that wait for a scan get their turn here. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function aroundOf(dataset: Dataset): Promise<PackAround> {
  const { manifest } = dataset;
  const checks = JSON.parse(new TextDecoder().decode(await readBundled('checks.json'))) as Checks;
  const rows = allRows(dataset.rows);
  const stubs = await dataset.stubs(rows.map(({ id }) => id));
  return packAround(
    manifest,
    rows,
    checks,
    stubs.map(({ name }) => name),
  );
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackError('The pack is not text in UTF-8.');
  }
}

/** By which the version of a pack is known. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
