/** The tour that `npm start` makes of a page when there is no display: hover every name, list what it is, take pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../tests/e2e/controls.ts';
import { type Driver, type Tab, until } from '../../tests/e2e/driver.ts';
import type { Report } from '../../tests/e2e/reader.ts';
import { idOf, reader, type SeenCard } from '../../tests/e2e/reader.ts';
import type { Opened } from './opened.ts';

export interface Tour {
  report: Report;
  /** Words on the page, by the id of the entry whose card they opened. */
  words: Map<string, string[]>;
  /** The card that was photographed. */
  card?: SeenCard;
  /** Expected ids that the page's report or the hovering did not bring up. */
  missing: string[];
}

/** Names beyond this many are listed without being hovered: a front page has hundreds. */
const mostHovers = 40;

/** Milliseconds for one card: on a page of someone else's a name may lie under a banner. */
const patience = 6000;

/** Hovers each name of the page and writes `page.png`, `card.png`, `popup.png` and `settings.png` to `folder`. */
export async function tour(driver: Driver, { url, served, expected }: Opened, folder: string): Promise<Tour> {
  mkdirSync(folder, { recursive: true });
  const me = reader(driver);
  const report = await me.read(url, served);
  await driver.page.screenshot(join(folder, 'page.png'));

  const words = new Map<string, string[]>();
  const seen = new Map<string, SeenCard>();
  const texts = [...new Set(await me.highlights())].slice(0, mostHovers);
  for (const text of texts) {
    const card = await me.cardOf(text, patience).catch((error: Error) => console.error(error.message));
    const id = card && idOf(report, card);
    if (!id) continue;
    words.set(id, [...(words.get(id) ?? []), text]);
    seen.set(text, card);
  }

  // A contested region shows every part of a card; elsewhere the first name has to do.
  const shown = words.get('karabakh')?.[0] ?? texts[0];
  if (shown !== undefined) {
    await me.cardOf(shown);
    await driver.page.screenshot(join(folder, 'card.png'));
    await me.leave();
  }
  await photograph(await me.popup(), report.entries[0]?.name ?? '', 360, 530, join(folder, 'popup.png'));
  await photograph(await me.settings(), 'licences', 900, 1000, join(folder, 'settings.png'));

  const found = (id: string) => report.entries.some((entry) => entry.id === id) && words.has(id);
  const card = shown === undefined ? undefined : seen.get(shown);
  return { report, words, ...(card && { card }), missing: expected.filter((id) => !found(id)) };
}

/** Takes a picture of a surface when it shows `text`, which comes last. */
async function photograph(tab: Tab, text: string, width: number, height: number, path: string): Promise<void> {
  await tab.resize(width, height);
  await until(`"${text}" to be shown`, async () => (await textOf(tab)).includes(text));
  await tab.screenshot(path);
  await tab.close();
}

/** The mentions as a table: name on the page, id, type, reason, how often. */
export function mentionTable({ report, words }: Tour): string {
  const rows = report.entries.map(({ id, name, type, reasons, count }) => [
    words.get(id)?.join(', ') ?? `(${name})`,
    id,
    type,
    reasons.join(', '),
    `${count}`,
  ]);
  const all = [['on the page', 'id', 'type', 'reason', 'count'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
