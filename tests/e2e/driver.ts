/**
 * A browser with the extension in it, as the tests and `npm start` drive it. Two implementations, `chromium.ts` and
 * `firefox.ts`, hold everything that differs between the browsers; `reader.ts` says what a reader does with either.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/lib/browsers.ts';
import type { Asked, Recording } from './asked.ts';

/** A page of text that is answered by interception: no network, and any host we like. */
export interface Served {
  html: string;
  headers?: Record<string, string>;
  /** Other pages of it (frames), by address. */
  more?: Record<string, string>;
}

/** A picture: four bytes a pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Size of the reader's tab without a window, in CSS pixels. */
export const viewport = { width: 1100, height: 900 };

export interface LaunchOptions {
  /** Path of the browser. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** `host:port` of a proxy that everything goes through which is not answered by interception. */
  proxy?: string;
  /** Notes every request from the start: see `asked`. */
  recorded?: boolean;
}

/** The parts of a built manifest.json that driving needs. */
export interface Manifest {
  action: { default_popup: string };
  options_ui: { page: string };
  host_permissions: string[];
  web_accessible_resources?: unknown[];
  browser_specific_settings?: { gecko: { id: string } };
}

/** Reads the manifest of a built extension. */
export function manifestOf(extension: string): Manifest {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
}

export interface Driver {
  readonly browser: BrowserName;
  /** What the built extension says of itself. */
  readonly manifest: Manifest;
  /** The tab that a reader reads in. */
  readonly page: Tab;
  /** Opens an address in `page`: answered with `served`, or from the network when that is left out. */
  open(url: string, served?: Served): Promise<void>;
  /** Opens one of the extension's own pages in a tab behind `page`, so that it finds `page` as the active tab. */
  surface(path: string): Promise<Tab>;
  /** Clicks the toolbar button, which also grants the extension this tab (`activeTab`). */
  clickToolbarButton(): Promise<void>;
  /** Stops the background and returns when it is really gone. */
  killWorker(): Promise<void>;
  /** Installs the extension over itself, as an update does, with its pages open. */
  update(): Promise<void>;
  /** Takes from the extension all sites that it may read, as a reader does in the browser's own settings; gives them back. */
  allowSites(allowed: boolean): Promise<void>;
  /** Every request so far, of pages and of the extension. Rejects in a browser that was not started `recorded`. */
  asked(): Promise<Asked[]>;
  /** Errors on the console of `page`, and exceptions that nobody caught. */
  consoleErrors(): string[];
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  /** Runs a function in the tab. It is sent as text: it sees its argument and the tab's globals, nothing else. */
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Argument, Result>(run: (given: Argument) => Result | Promise<Result>, given: Argument): Promise<Result>;
  /** Moves the pointer there in small steps, as a hand would. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Touches the screen there and lets go. */
  tap(x: number, y: number): Promise<void>;
  /** Puts a finger there and moves it to scroll by so many pixels. */
  swipe(x: number, y: number, by: number): Promise<void>;
  press(key: string): Promise<void>;
  /** Size of the tab's content in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What is to be seen now. */
  pixels(): Promise<Pixels>;
  close(): Promise<void>;
}

/**
 * Text of a call that can be evaluated in any browser. Tools that run TypeScript wrap named functions in a helper
 * called `__name`, which the page does not have: it gets one that does nothing.
 */
export function asExpression(run: (given: never) => unknown, given?: unknown): string {
  return `(() => { const __name = (it) => it; return (${run})(${JSON.stringify(given) ?? 'undefined'}); })()`;
}

/** What was recorded, where it was wanted. */
export async function askedOf(recording: Recording | undefined): Promise<Asked[]> {
  if (!recording) throw new Error('The browser was not started with "recorded".');
  return recording.asked();
}

/** How long anything may take before the test says that it did not come. Generous: it only bounds failures. */
export const defaultPatience = 120_000;
const pause = 50;

/** Asks `ask` again and again until it gives something other than undefined, null or false. `what` names it when it never comes. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result>,
  patience = defaultPatience,
): Promise<Exclude<NonNullable<Result>, false>> {
  const giveUp = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const result = await ask();
      if (result !== undefined && result !== null && result !== false)
        return result as Exclude<NonNullable<Result>, false>;
      last = result;
    } catch (error) {
      last = error;
    }
    if (Date.now() > giveUp)
      throw new Error(`Waited ${patience / 1000} s in vain for: ${what} (last: ${String(last)})`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
