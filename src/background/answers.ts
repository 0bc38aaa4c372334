/** What the worker knows: answers from the dataset. */
import type { Runtime } from 'webextension-polyfill';
import type { Id } from '../core/model.ts';
import { detect } from '../dataset/detect.ts';
import { dossier } from '../dataset/dossier.ts';
import { notHeard } from '../dataset/not-heard.ts';
import { markSpeaking } from '../dataset/speaking.ts';
import type { WorkerCalls } from '../shared/messages.ts';
import { readSettings } from '../shared/store.ts';
import { bundled } from './bundled.ts';
import { dataset } from './dataset.ts';
import { hostOf } from './host-of.ts';
import { showBadge } from './orders.ts';
import { shownMentions } from './shown.ts';

type Answer<Call extends keyof WorkerCalls> = (
  params: WorkerCalls[Call]['params'],
  sender: Runtime.MessageSender,
) => Promise<WorkerCalls[Call]['reply']>;

/** Finds the mentions of a page's text, and says on the toolbar button how many entries there are. */
export const scan: Answer<'scan'> = async (page, sender) => {
  const [data, settings] = await Promise.all([dataset(), readSettings()]);
  const all = await detect(data, page);
  const mentions = shownMentions(all, page.blocks, settings, hostOf(sender));
  const stubs = await data.stubs([...new Set(mentions.map(({ id }) => id))]);
  await showBadge(sender, settings.badge && stubs.length > 0 ? String(stubs.length) : '');
  return { mentions, stubs: await markSpeaking(data, page, mentions, stubs) };
};

/** All of one card. */
export const dossierFor: Answer<'dossier'> = async ({ id, on, url, speaking }) =>
  dossier(await dataset(), id, countsOf(on), url, speaking);

/** Contested regions of a page where some party does not speak. */
export const notHeardOn: Answer<'notHeard'> = async ({ ids, speaking }) => {
  const data = await dataset();
  const regions = await Promise.all(
    ids.map(async (id) => {
      const entry = await data.entry(id);
      const parties = entry ? await notHeard(data, entry, speaking) : [];
      return entry && parties.length > 0 ? { id, name: entry.name, parties } : null;
    }),
  );
  return regions.filter((region) => region !== null);
};

/** Numbers, dates and licences of the bundled dataset. */
export const about: Answer<'about'> = async () => {
  const { compiledOn, counts, languages, licences } = (await bundled()).manifest;
  return { compiledOn, counts, languages, licences };
};

function countsOf(ids: readonly Id[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
