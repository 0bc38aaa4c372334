/**
 * Settings: only what the reader changed is stored (10ten's lesson: a new default must reach old readers, and sync must
 * never overwrite another machine's choice). `parse` takes anything and gives valid settings.
 */

import type { EntryType, Id } from '../core/model.ts';
import { isRecord } from './is-record.ts';

export const underlines = ['dotted', 'solid', 'wavy', 'background', 'none'] as const;
export type Underline = (typeof underlines)[number];

/** Which mentions of an entry get an underline. */
export const mentionModes = ['every', 'paragraph', 'page'] as const;
export type MentionMode = (typeof mentionModes)[number];

/** Key that must be held for a card to open under the pointer, by its name in `KeyboardEvent.key`. */
export const modifiers = ['none', 'Alt', 'Control', 'Shift'] as const;
export type Modifier = (typeof modifiers)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Size of the card's text, in percent. */
export const textSizes = [90, 100, 115, 130, 150] as const;
export type TextSize = (typeof textSizes)[number];

/** Where it runs: on the sites of the bundled list and those added, only where asked, or wherever it may. */
export const wheres = ['listed', 'click', 'all'] as const;
export type Where = (typeof wheres)[number];

/** Words that the reader said do not mean this entry; `words` in lower case, '' for all of its names. */
export interface Ignored {
  id: Id;
  /** Of the entry, for the list in the settings: plain text that counts for nothing. */
  name: string;
  words: string;
  /** Host, with its subdomains; '' for everywhere. */
  site: string;
}

/** A third of what sync keeps in all. */
export const mostIgnored = 500;

export const defaults = {
  /** Kinds of entry that get an underline. */
  kinds: { region: true, official: true, organisation: true } as Record<EntryType, boolean>,
  underline: 'dotted' as Underline,
  /** Of the underline, as #rrggbb; '' is the colour of the page's own text. */
  colour: '',
  mentions: 'every' as MentionMode,
  /** Pages without an article (front pages, lists) stay as they are. */
  articlesOnly: false,
  /** Milliseconds that the pointer must rest on a mention. */
  delay: 350,
  modifier: 'none' as Modifier,
  theme: 'auto' as Theme,
  textSize: 100 as TextSize,
  /** The number found, on the toolbar button. */
  badge: true,
  /** The number found, said to screen readers. */
  announce: false,
  ignored: [] as Ignored[],
  where: 'listed' as Where,
  /** Hosts (with their subdomains) where Backgrounder stays off. */
  sitesOff: [] as string[],
  /** Hosts that the reader added, beyond the bundled list. */
  sitesAdded: [] as string[],
  /** Languages (BCP 47 primary tags) that are not read. */
  languagesOff: [] as string[],
};

export type Settings = typeof defaults;

/** Bounds of `delay`, in milliseconds: shorter fires in passing, longer feels broken. */
export const delayBounds = { min: 100, max: 2000, step: 50 } as const;

const hostPattern = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const languagePattern = /^[a-z]{2,3}$/;
const colourPattern = /^#[0-9a-f]{6}$/;
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads settings from anything stored. Unknown keys and values of a wrong type or out of bounds are ignored and the
 * default stands. Never throws.
 */
export function parse(stored: unknown): Settings {
  const given: Record<string, unknown> = isRecord(stored) ? stored : {};
  const kinds: Record<string, unknown> = isRecord(given.kinds) ? given.kinds : {};
  return {
    kinds: {
      region: bool(kinds.region, defaults.kinds.region),
      official: bool(kinds.official, defaults.kinds.official),
      organisation: bool(kinds.organisation, defaults.kinds.organisation),
    },
    underline: oneOf(underlines, given.underline, defaults.underline),
    colour: typeof given.colour === 'string' && colourPattern.test(given.colour) ? given.colour : defaults.colour,
    mentions: oneOf(mentionModes, given.mentions, defaults.mentions),
    articlesOnly: bool(given.articlesOnly, defaults.articlesOnly),
    delay: inBounds(given.delay) ? given.delay : defaults.delay,
    modifier: oneOf(modifiers, given.modifier, defaults.modifier),
    theme: oneOf(themes, given.theme, defaults.theme),
    textSize: oneOf(textSizes, given.textSize, defaults.textSize),
    badge: bool(given.badge, defaults.badge),
    announce: bool(given.announce, defaults.announce),
    ignored: Array.isArray(given.ignored) ? given.ignored.filter(isIgnored).map(plainIgnored).slice(-mostIgnored) : [],
    where: oneOf(wheres, given.where, defaults.where),
    sitesOff: list(given.sitesOff, hostPattern),
    sitesAdded: list(given.sitesAdded, hostPattern),
    languagesOff: list(given.languagesOff, languagePattern),
  };
}

/** True when `host` is `site` or lies under it. */
export function hostMatches(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** True when `host` is one of `sites` or lies under one. */
export function siteAmong(sites: readonly string[], host: string): boolean {
  return sites.some((site) => hostMatches(host, site));
}

/** True when the reader switched Backgrounder off for `host`. */
export function isOff(settings: Settings, host: string): boolean {
  return siteAmong(settings.sitesOff, host);
}

function oneOf<T>(all: readonly T[], value: unknown, fallback: T): T {
  return all.find((one) => one === value) ?? fallback;
}
function isIgnored(value: unknown): value is Ignored {
  if (!isRecord(value)) return false;
  const { id, name, words, site } = value;
  return (
    typeof id === 'string' &&
    idPattern.test(id) &&
    typeof name === 'string' &&
    name.length <= 100 &&
    typeof words === 'string' &&
    words.length <= 100 &&
    typeof site === 'string' &&
    (site === '' || hostPattern.test(site))
  );
}
/** Without what else was stored in it. */
function plainIgnored({ id, name, words, site }: Ignored): Ignored {
  return { id, name, words, site };
}
function bool(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
function inBounds(value: unknown): value is number {
  return typeof value === 'number' && value >= delayBounds.min && value <= delayBounds.max;
}
function list(value: unknown, pattern: RegExp): string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((v): v is string => typeof v === 'string' && pattern.test(v)))].sort();
}
