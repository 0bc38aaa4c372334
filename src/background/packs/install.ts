/** Checks, compiles and stores a pack, in place of an older version of it. What was there stays until the new one is whole. */
import { PackError, type PackHeader } from '../../forms/pack/header.ts';
import type { PreparedPack } from '../../forms/pack/prepare.ts';
import type { PackAbout } from '../../shared/packs.ts';
import { packsChanged } from './changed.ts';
import type { Staged } from './database.ts';
import { nextCheck } from './due.ts';
import { allPacks, installPack } from './store.ts';
import { buildIndexes, compiledFrom, formatVersion, preparedFrom, tell } from './work.ts';

interface InstallOptions {
  /** By which it was staged. */
  token?: string;
  /** Id that the pack must have. */
  expected?: string;
  preset?: boolean;
}

/** Rejects with a sentence; nothing has changed then. */
export async function install(staged: Staged, { token, expected, preset }: InstallOptions = {}): Promise<void> {
  const { bytes, address, etag, lastModified } = staged;
  const prepared = await preparedFrom(bytes);
  const { id, updateUrl } = prepared.header;
  if (expected !== undefined && id !== expected)
    throw new PackError(`The address holds another pack now: ${id} in place of ${expected}.`);
  const { files, version } = await compiledFrom(prepared, bytes);
  const indexes = await buildIndexes(files);
  await tell('storing');
  const now = Date.now();
  const known = (await allPacks()).find((record) => record.id === id);
  const from = address ?? updateUrl;
  const record = {
    ...aboutOf(prepared),
    enabled: known?.enabled ?? true,
    updatedOn: now,
    ...((preset ?? known?.preset) && { preset: true }),
    version,
    formatVersion,
    ...(from !== undefined && { address: from }),
    ...(address !== undefined && { checkedOn: now, nextCheck: nextCheck(now, 0) }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
  await installPack({ record, files, indexes, source: bytes, ...(token !== undefined && { token }) });
  await packsChanged();
}

export function aboutOf({ header, data }: PreparedPack): PackAbout {
  const { id, name, publisher, licence, asOf, homepage }: PackHeader = header;
  const { regions, officials, organisations, exchanges, articles } = data;
  return {
    id,
    name,
    publisher,
    licence,
    asOf,
    ...(homepage !== undefined && { homepage }),
    counts: {
      regions: regions.length,
      officials: officials.length,
      organisations: organisations.length,
      exchanges: exchanges.length,
      articles: articles.length,
    },
  };
}
