/** What the worker knows: answers from the dataset. */
import type { Entry, Id, Stub } from '../core/model.ts';
import { detect } from '../dataset/detect.ts';
import { dossier } from '../dataset/dossier.ts';
import type { WorkerCalls } from '../shared/messages.ts';
import { dataset } from './dataset.ts';

type Answer<Call extends keyof WorkerCalls> = (
  params: WorkerCalls[Call]['params'],
) => Promise<WorkerCalls[Call]['reply']>;

/** Finds the mentions of a page's text. */
export const scan: Answer<'scan'> = async (page) => {
  const data = await dataset();
  const mentions = await detect(data, page);
  const ids = [...new Set(mentions.map(({ id }) => id))];
  const entries = await Promise.all(ids.map((id) => data.entry(id)));
  return { mentions, stubs: entries.flatMap((entry) => (entry ? [stubOf(entry)] : [])) };
};

/** All of one card. */
export const dossierFor: Answer<'dossier'> = async ({ id, on, url }) =>
  (await dossier(await dataset(), id, new Map<Id, number>(Object.entries(on)), url)) ?? null;

/** Numbers, dates and licences of the bundled dataset. */
export const about: Answer<'about'> = async () => {
  const { compiledOn, counts, languages, licences } = (await dataset()).manifest;
  return { compiledOn, counts, languages, licences };
};

function stubOf(entry: Entry): Stub {
  const { id, type, name, summary } = entry;
  const stub: Stub = { id, type, name, summary };
  if (entry.type !== 'region') return stub;
  return { ...stub, kind: entry.kind, ...(entry.iso && { iso: entry.iso }) };
}
