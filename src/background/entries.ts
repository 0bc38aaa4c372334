/** Finds entries by name, for the settings: any of them can be switched off by itself. */
import type { Stub } from '../core/model.ts';
import type { Dataset } from '../dataset/open.ts';
import { allRows } from '../dataset/rows.ts';
import type { WorkerCalls } from '../shared/messages.ts';
import { bundled } from './bundled.ts';
import { dataset } from './dataset.ts';

/** More than a reader looks through. */
const most = 40;
const longest = 100;

/**
 * Entries whose name or id has the text in it, those that begin with it first; all of them for ''. Entries of packs are
 * found by their ids alone: a pack may have tens of thousands, and their names lie in many files.
 */
export async function findEntries({
  text,
}: WorkerCalls['entries']['params']): Promise<WorkerCalls['entries']['reply']> {
  const wanted = plain(String(text).slice(0, longest));
  const slug = wanted.replace(/[^\p{L}\p{N}]+/gu, '-');
  const base = await bundled();
  const names = await namesOf(base);
  const found = names.filter(({ id, name }) => plain(name).includes(wanted) || id.includes(slug));
  const data = await dataset();
  for (let number = base.rows.length, row = data.rows.at(number); row; row = data.rows.at(++number))
    if (row.id.includes(slug)) found.push({ id: row.id, name: row.id });
  const begins = ({ name }: Named) => (plain(name).startsWith(wanted) ? 0 : 1);
  const shown = found.sort((a, b) => begins(a) - begins(b) || a.name.localeCompare(b.name)).slice(0, most);
  const stubs = await data.stubs(shown.map(({ id }) => id));
  return { count: found.length, found: stubs.map(({ id, name, summary }) => ({ id, name, summary })) };
}

type Named = Pick<Stub, 'id' | 'name'>;

/** Names of the bundled entries, which are read once a worker. */
async function namesOf(base: Dataset): Promise<Named[]> {
  held ??= base.stubs(allRows(base.rows).map(({ id }) => id));
  // What failed is tried again.
  return held.catch((error: unknown) => {
    held = undefined;
    throw error;
  });
}

let held: Promise<Named[]> | undefined;

/** "cote" finds "Côte": few readers have every letter on their keyboard. */
function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
