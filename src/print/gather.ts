/** Gathers all that is on file about a page: asks the page what it names, and the worker for each of them. */
import type { Dossier } from '../core/model.ts';
import { browser } from '../shared/browser.ts';
import { foundEntries } from '../shared/found.ts';
import { isFailure, send, sendToPage } from '../shared/send.ts';

export interface Gathered {
  /** Of the page; '' where the browser does not tell us. */
  title: string;
  url: string;
  dossiers: Dossier[];
}

/** Dossiers of the entries named in a tab, most named first. Rejects with a sentence when page or worker do not answer. */
export async function gather(tabId: number): Promise<Gathered> {
  const report = await sendToPage(tabId, 'report', {});
  if (isFailure(report)) throw new Error(report.error);
  const { title = '', url = '' } = await browser.tabs.get(tabId);
  const on = report.mentions.map(({ id }) => id);
  const speaking = report.stubs.filter(({ speaks }) => speaks).map(({ id }) => id);
  const dossiers: Dossier[] = [];
  // One after the other: each parses records, and a page may name a hundred entries.
  for (const { id } of foundEntries(report)) {
    const dossier = await send('dossier', { id, url, on, speaking });
    if (dossier && isFailure(dossier)) throw new Error(dossier.error);
    if (dossier) dossiers.push(dossier);
  }
  return { title, url, dossiers };
}

/** The tab whose number stands in our own address; -1, which no tab has, when none does. */
export function tabIn(search: string): number {
  const given = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/.test(given) ? Number(given) : -1;
}
