/** What a reader does with the extension and sees of it, in words that hold for both browsers. */
import type { Id } from '../../src/core/model.ts';
import { foundEntries } from '../../src/shared/found.ts';
import type { FoundEntry, PageReport } from '../../src/shared/messages.ts';
import { type Driver, type Served, type Tab, until } from './driver.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface SeenCard {
  /** First heading: the name of the entry. */
  heading: string;
  text: string;
  box: Box;
  /** The dossier has not arrived yet. */
  loading: boolean;
}

/** What the extension says of a page. */
export interface Report extends Pick<PageReport, 'state' | 'why'> {
  entries: FoundEntry[];
}

export interface Reader {
  /** Opens a page and waits until the extension has read it. */
  read(url: string, served?: Served): Promise<Report>;
  /** Opens a page without waiting for anything. */
  open(url: string, served?: Served): Promise<void>;
  /** What the extension says of the page now. */
  report(): Promise<Report>;
  /** Waits until the page's report is as wanted. */
  reportOnce(what: string, wanted: (report: Report) => boolean): Promise<Report>;
  /** Texts that are highlighted, in order of the page. */
  highlights(): Promise<string[]>;
  /** Rests the pointer on the first highlight with this text; returns the box of its line. */
  hover(text: string, patience?: number): Promise<Box>;
  /** Hovers, when no other card is open any more, and waits for the card to be filled: `patience` milliseconds at most. */
  cardOf(text: string, patience?: number): Promise<SeenCard & { line: Box }>;
  /** The open card, or undefined. */
  card(): Promise<SeenCard | undefined>;
  /** Moves the pointer off to a corner and waits until the card has closed. */
  leave(): Promise<void>;
  /** What a keyboard shortcut asks of the page. The browsers' own shortcuts cannot be pressed from outside. */
  ask(call: string, params?: object): Promise<unknown>;
  /** Presses a button of the open card by its words. */
  pressInCard(label: string): Promise<void>;
  popup(): Promise<Tab>;
  settings(): Promise<Tab>;
}

/** A reader at a driver's browser. */
export function reader(driver: Driver): Reader {
  const { page } = driver;
  /** A page of the extension kept open behind the article: from there the page side can be asked. */
  let desk: Tab | undefined;
  const { action, options_ui } = driver.manifest;

  const report = async (): Promise<Report> => {
    desk ??= await driver.surface(options_ui.page);
    const answer = await desk.evaluate(askForReport);
    if ('error' in answer) throw new Error(answer.error);
    const { state, why } = answer;
    return { state, ...(why && { why }), entries: foundEntries(answer) };
  };
  const card = () => page.evaluate(readCard);

  const self: Reader = {
    open: (url, served) => driver.open(url, served),
    async read(url, served) {
      await driver.open(url, served);
      return self.reportOnce('the scan to end', ({ state }) => state !== 'idle');
    },
    report,
    reportOnce: (what, wanted) =>
      until(what, async () => {
        const now = await report();
        return wanted(now) && now;
      }),
    highlights: () => page.evaluate(highlightTexts),
    async hover(text, patience) {
      const line = await until(`"${text}" to be highlighted`, () => page.evaluate(lineOf, text), patience);
      // From somewhere else: a pointer that is there already makes no event.
      await page.move(2, 2);
      await page.move((line.left + line.right) / 2, (line.top + line.bottom) / 2);
      return line;
    },
    async cardOf(text, patience) {
      if (await card()) await self.leave();
      const line = await self.hover(text, patience);
      const seen = await until(
        `a card for "${text}"`,
        async () => {
          const now = await card();
          return now && !now.loading ? now : undefined;
        },
        patience,
      );
      return { ...seen, line };
    },
    card,
    async leave() {
      await page.move(2, 2);
      await until('the card to close', async () => !(await card()));
    },
    async ask(call, params = {}) {
      desk ??= await driver.surface(options_ui.page);
      return desk.evaluate(askPage, { call, params });
    },
    async pressInCard(label) {
      await until(`"${label}" in the card`, () => page.evaluate(pressInside, label));
    },
    popup: () => driver.surface(action.default_popup),
    settings: () => driver.surface(options_ui.page),
  };
  return self;
}

/** Id of the entry that a card shows, by the name in its heading. */
export function idOf(report: Report, { heading }: SeenCard): Id | undefined {
  return report.entries.find(({ name }) => name === heading)?.id;
}

/* ---- sent as text into the browser: these see nothing of this file ------------------------------------------- */

interface Api {
  tabs: {
    query(about: { active: boolean; currentWindow: boolean }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<PageReport | { error: string }>;
  };
}
declare const browser: Api | undefined;
declare const chrome: Api;

async function askForReport(): Promise<PageReport | { error: string }> {
  const api = (typeof browser === 'undefined' ? chrome : browser)!;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return api.tabs.sendMessage(tab!.id, { call: 'report', params: {} }, { frameId: 0 });
}

async function askPage(message: object): Promise<unknown> {
  const api = (typeof browser === 'undefined' ? chrome : browser)!;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return api.tabs.sendMessage(tab!.id, message, { frameId: 0 });
}

function pressInside(label: string): boolean {
  const root = document.documentElement.querySelector(':scope > backgrounder-card')?.shadowRoot;
  const button = [...(root?.querySelectorAll('button') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
  button?.click();
  return button !== undefined;
}

function highlightTexts(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  // Not by comparing them: ranges in shadow trees have no order among each other.
  const top = (range: Range) => range.getBoundingClientRect().top;
  const left = (range: Range) => range.getBoundingClientRect().left;
  ranges.sort((a, b) => top(a) - top(b) || left(a) - left(b));
  return ranges.map((range) => range.toString());
}

function lineOf(text: string) {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  const heightOf = (one: Range) => one.getBoundingClientRect().top;
  ranges.sort((a, b) => heightOf(a) - heightOf(b));
  const range = ranges.find((one) => one.toString() === text && one.getClientRects().length > 0);
  if (!range) return undefined;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, right, bottom } = range.getClientRects()[0]!;
  return { left, top, right, bottom };
}

function readCard() {
  const root = document.documentElement.querySelector(':scope > backgrounder-card')?.shadowRoot;
  const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog?.checkVisibility()) return undefined;
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  const heading = dialog.querySelector('h1')?.textContent.trim() ?? '';
  // biome-ignore lint/performance/useDomNodeTextContent: a reader sees lines and what is not hidden, as innerText does.
  const text = dialog.innerText;
  const loading = dialog.getAttribute('aria-busy') === 'true';
  return { heading, text, loading, box: { left, top, right, bottom } };
}
