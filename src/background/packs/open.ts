/** Opens the packs that are switched on. */
import type { Added } from '../../dataset/merge.ts';
import { type Dataset, openDataset } from '../../dataset/open.ts';
import { readBundled } from '../bundled.ts';
import type { PackRecord } from './database.ts';
import { allPacks, changePack, installPack, packIndexStore, readPackFile, SOURCE } from './store.ts';
import { buildIndexes, compiledFrom, formatVersion, preparedFrom } from './work.ts';

/** One that cannot be opened is left out, and says so in the settings. */
export async function openPacks(): Promise<Added[]> {
  const records = (await allPacks()).filter(({ enabled }) => enabled);
  const opened = await Promise.all(records.map(openOne));
  return opened.filter((one) => one !== null);
}

async function openOne(record: PackRecord): Promise<Added | null> {
  try {
    const current = record.formatVersion === formatVersion ? record : await compileAgain(record);
    const { id, name, publisher, asOf } = current;
    return { dataset: await openVersion(current), pack: { id, name, publisher, asOf } };
  } catch (error) {
    const problem = `This pack cannot be opened and is left out: ${(error as Error).message}`;
    console.warn('Backgrounder:', record.id, error);
    await changePack(record.id, { problem }).catch(() => {});
    return null;
  }
}

export function openVersion(record: PackRecord): Promise<Dataset> {
  // Rules of languages are those of the bundled dataset: no pack makes them weaker.
  const read = (name: string) => (name.startsWith('lang.') ? readBundled(name) : readPackFile(record, name));
  return openDataset(read, packIndexStore(record));
}

/** After an update of Backgrounder with another form of files. */
async function compileAgain(record: PackRecord): Promise<PackRecord> {
  const source = await readPackFile(record, SOURCE);
  const { files, version } = await compiledFrom(await preparedFrom(source), source);
  const indexes = await buildIndexes(files);
  const renewed = { ...record, version, formatVersion };
  await installPack({ record: renewed, files, indexes, source });
  return renewed;
}
