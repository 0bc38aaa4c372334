/** Looks for newer versions of subscribed packs about once a day. */
import { browser } from '../../shared/browser.ts';
import type { PackRecord } from './database.ts';
import { atLatest, nextCheck } from './due.ts';
import { allPacks } from './store.ts';
import { isAllowed, updateQuietly } from './update.ts';

const NAME = 'packs';
/** Browsers allow no shorter wait: milliseconds. */
const SHORTEST = 60_000;

/** Listens; called once, at module scope. */
export function keepPacksFresh(): void {
  const { alarms, runtime, permissions } = browser;
  alarms.onAlarm.addListener(({ name }) => void (name === NAME && quietly(checkDue)));
  // Firefox forgets alarms when it is closed.
  runtime.onStartup.addListener(() => void quietly(schedulePacks));
  runtime.onInstalled.addListener(() => void quietly(schedulePacks));
  permissions.onAdded.addListener(() => void quietly(schedulePacks));
}

/** Sets the alarm for the pack that is due first; none where nothing is subscribed to. */
export async function schedulePacks(): Promise<void> {
  const due = (await subscribed()).map(dueOn);
  if (due.length === 0) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { when: Math.max(Date.now() + SHORTEST, Math.min(...due)) });
}

async function checkDue(): Promise<void> {
  for (const record of await subscribed()) if (dueOn(record) <= Date.now()) await updateQuietly(record.id);
  await schedulePacks();
}

/** Those that are on and whose address we may ask: permissions do not travel between machines, and readers take them back. */
async function subscribed(): Promise<PackRecord[]> {
  const found: PackRecord[] = [];
  for (const record of await allPacks())
    if (record.enabled && record.address !== undefined && (record.preset || (await isAllowed(record.address))))
      found.push(record);
  return found;
}

function dueOn({ nextCheck: due, checkedOn, updatedOn }: PackRecord): number {
  return atLatest(due ?? nextCheck(checkedOn ?? updatedOn, 0), Date.now());
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.warn('Backgrounder: packs were not looked for.', error);
  }
}
