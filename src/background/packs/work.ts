/** Checks and compiles packs in the worker, against the dataset that is bundled. */
import validate from 'virtual:pack-schema';
import { formatVersion } from '../../dataset/files.ts';
import { type Dataset, openDataset } from '../../dataset/open.ts';
import { type Checks, type PackAround, packAround } from '../../forms/pack/around.ts';
import { compilePack } from '../../forms/pack/compile.ts';
import { MOST_BYTES, PackError } from '../../forms/pack/header.ts';
import { type PreparedPack, preparePack } from '../../forms/pack/prepare.ts';
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
  const prepared = preparePack(text, {
    around,
    today: new Date().toISOString().slice(0, 10),
    formError: (pack) => (validate(pack) ? null : (validate.errors?.[0] ?? null)),
  });
  return { ...prepared, around };
}

/** Compiles a checked pack. `version` is a digest of its text. */
export async function compiledFrom(
  { around, ...prepared }: PreparedPack & { around: PackAround },
  bytes: ArrayBuffer,
): Promise<{ files: Files; version: string }> {
  await tell('compiling');
  const version = await digestOf(bytes);
  return { files: compilePack(prepared, around, version), version };
}

/**
 * The indexes of the languages that a pack has names of its own in: built now, so that the first page finds them ready. Those
 * of other languages in Latin letters are built on their first page.
 */
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
  const { languages, latin, namesFor } = await openDataset(read, store).then(({ manifest, namesFor }) => ({
    ...manifest,
    namesFor,
  }));
  for (const lang of languages) {
    // An empty list is `{}`.
    const own = files.get(`names.${lang}.json`)!.length > 2 || (lang === 'en' && latin.includes('en'));
    if (!own) continue;
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
  const stubs = await dataset.stubs(manifest.entries.map(({ id }) => id));
  return packAround(
    manifest,
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

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
