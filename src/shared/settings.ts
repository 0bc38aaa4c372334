/**
 * Settings: only what the reader changed is stored (10ten's lesson: a new default must reach old readers, and sync must
 * never overwrite another machine's choice). `parse` takes anything and gives valid settings.
 */
import type { EntryType } from '../core/model.ts';

export const underlines = ['dotted', 'solid', 'wavy', 'background', 'none'] as const;
export type Underline = (typeof underlines)[number];

export const defaults = {
  /** Kinds of entry that get an underline. */
  kinds: { region: true, official: true, organisation: true } as Record<EntryType, boolean>,
  underline: 'dotted' as Underline,
  /** Milliseconds that the pointer must rest on a mention. */
  delay: 350,
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
    underline: underlines.find((u) => u === given.underline) ?? defaults.underline,
    delay: inBounds(given.delay) ? given.delay : defaults.delay,
    sitesOff: list(given.sitesOff, hostPattern),
    sitesAdded: list(given.sitesAdded, hostPattern),
    languagesOff: list(given.languagesOff, languagePattern),
  };
}

/** True when `host` is `site` or lies under it. */
export function hostMatches(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** True when the reader switched Backgrounder off for `host`. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.sitesOff.some((site) => hostMatches(host, site));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
