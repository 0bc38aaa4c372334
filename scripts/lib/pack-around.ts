/** The bundled dataset as packs are held against it, for the command line. */
import { loadCompiled } from '../../src/compiler/cached.ts';
import { type Dataset, openDataset } from '../../src/dataset/open.ts';
import { allRows } from '../../src/dataset/rows.ts';
import { type Checks, type PackAround, packAround } from '../../src/forms/pack/around.ts';

export async function bundledAround(): Promise<{ dataset: Dataset; around: PackAround }> {
  const files = await loadCompiled();
  const read = async (name: string) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`The compiled dataset has no file ${name}.`);
    return bytes.slice().buffer as ArrayBuffer;
  };
  const dataset = await openDataset(read);
  const checks = JSON.parse(new TextDecoder().decode(await read('checks.json'))) as Checks;
  const rows = allRows(dataset.rows);
  const stubs = await dataset.stubs(rows.map(({ id }) => id));
  const names = stubs.map(({ name }) => name);
  return { dataset, around: packAround(dataset.manifest, rows, checks, names) };
}

export const today = () => new Date().toISOString().slice(0, 10);
