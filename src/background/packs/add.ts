/** Adding a pack: looked at first, then accepted. What has been chosen waits in storage, so the worker may die in between. */
import { MOST_BYTES, PackError } from '../../forms/pack/header.ts';
import type { PackCalls, PackPreview } from '../../shared/packs.ts';
import { packDatabase, type Staged } from './database.ts';
import { fetchPack } from './fetch.ts';
import { aboutOf, install } from './install.ts';
import { schedulePacks } from './schedule.ts';
import { allPacks } from './store.ts';
import { preparedFrom, tell } from './work.ts';

type Answer<Call extends keyof PackCalls> = (params: PackCalls[Call]['params']) => Promise<PackCalls[Call]['reply']>;

/** What waits longer than this was forgotten: milliseconds. */
const FORGOTTEN = 60 * 60 * 1000;
const SAMPLE = 12;

export const previewPack: Answer<'previewPack'> = async ({ from, text }) => {
  try {
    const staged = await stagedFrom(from, text);
    const prepared = await preparedFrom(staged.bytes);
    const token = crypto.randomUUID();
    await stage(token, staged);
    return await previewOf(token, prepared);
  } finally {
    await tell(null);
  }
};

export const acceptPack: Answer<'acceptPack'> = async ({ token }) => {
  try {
    const staged = await (await packDatabase()).get('staged', token);
    if (!staged) throw new Error('This pack was chosen too long ago: choose it again.');
    await install(staged, { token });
    await schedulePacks();
    return true;
  } finally {
    await tell(null);
  }
};

export const dismissPack: Answer<'dismissPack'> = async ({ token }) => {
  await (await packDatabase()).delete('staged', token);
  return true;
};

async function stagedFrom(from: PackCalls['previewPack']['params']['from'], text: string | undefined): Promise<Staged> {
  if ('address' in from) {
    await tell('loading');
    const fetched = await fetchPack(from.address, {});
    if (fetched === 'same') throw new Error('The server says that nothing has changed, though nothing was asked.');
    return { ...fetched, address: from.address, stagedOn: Date.now() };
  }
  if (typeof text !== 'string') throw new PackError('The file could not be read.');
  const { buffer } = new TextEncoder().encode(text);
  if (buffer.byteLength > MOST_BYTES) throw new PackError('The pack has more than 20 MB.');
  return { bytes: buffer, stagedOn: Date.now() };
}

async function stage(token: string, staged: Staged): Promise<void> {
  const transaction = (await packDatabase()).transaction('staged', 'readwrite');
  for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue())
    if (cursor.value.stagedOn < staged.stagedOn - FORGOTTEN) await cursor.delete();
  await transaction.store.put(staged, token);
  await transaction.done;
}

async function previewOf(token: string, prepared: Awaited<ReturnType<typeof preparedFrom>>): Promise<PackPreview> {
  const { data, around, warnings, header } = prepared;
  const entries = [...data.regions, ...data.officials, ...data.organisations];
  const names = (ids: typeof entries) => ids.slice(0, SAMPLE).map(({ value }) => value.name);
  const known = (await allPacks()).find(({ id }) => id === header.id);
  return {
    ...aboutOf(prepared),
    token,
    extends: names(entries.filter(({ id }) => around.types.has(id))),
    sample: names(entries.filter(({ id }) => !around.types.has(id))),
    ...(known && { replaces: known.asOf }),
    warnings,
  };
}
