/**
 * What the settings mean for one page. The worker says it, so that no page carries the reading of settings: a page asks
 * at its start and whenever something stored has changed.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import type { OffReason, Orders, WorkerCalls } from '../shared/messages.ts';
import { pausedUntil } from '../shared/pause.ts';
import { isOff, type Settings, siteAmong } from '../shared/settings.ts';
import { readSettings } from '../shared/store.ts';
import { hostOf } from './host-of.ts';
import { tint } from './tint.ts';

/** The orders for the page of the sender; a frame obeys what holds for its tab. */
export async function ordersFor(
  { lang, asked }: WorkerCalls['orders']['params'],
  sender: Runtime.MessageSender,
): Promise<Orders> {
  const settings = await readSettings();
  const { underline, delay, modifier, articlesOnly, announce, theme, textSize } = settings;
  const off = offFor(settings, hostOf(sender), lang, asked, await pausedUntil());
  if (off) await showBadge(sender, '');
  else await tint(sender, settings.colour);
  return { underline, delay, modifier, articlesOnly, announce, theme, textSize, ...(off && { off }) };
}

/** Why a page is left alone; undefined when it is read. `paused` is the end of a pause that runs, in milliseconds. */
export function offFor(
  settings: Settings,
  host: string,
  lang: string,
  asked: boolean,
  paused: number | undefined,
): OffReason | undefined {
  if (paused !== undefined) return 'paused';
  if (isOff(settings, host)) return 'site';
  if (settings.languagesOff.includes(lang.split('-')[0]!.toLowerCase())) return 'language';
  if (settings.where === 'click' && !asked && !siteAmong(settings.sitesAdded, host)) return 'click';
  return undefined;
}

/** Puts a text on the toolbar button of the sender's tab. */
export async function showBadge({ tab, frameId }: Runtime.MessageSender, text: string): Promise<void> {
  if (tab?.id === undefined || frameId !== 0) return;
  // The tab may have gone meanwhile.
  await browser.action.setBadgeText({ tabId: tab.id, text }).catch(() => undefined);
}
