/** What the worker knows: answers from the dataset. */
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
  return { mentions, stubs: await data.stubs([...new Set(mentions.map(({ id }) => id))]) };
};

/** All of one card. */
export const dossierFor: Answer<'dossier'> = async ({ id, on, url }) =>
  dossier(await dataset(), id, new Map(Object.entries(on)), url);

/** Numbers, dates and licences of the bundled dataset. */
export const about: Answer<'about'> = async () => {
  const { compiledOn, counts, languages, licences } = (await dataset()).manifest;
  return { compiledOn, counts, languages, licences };
};
