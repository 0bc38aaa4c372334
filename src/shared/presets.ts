/**
 * What a newsroom's administrator sets for its readers, from `storage.managed`. Untrusted like every other stored value:
 * what is not of the right form is left out.
 */
import { isRecord } from './is-record.ts';
import { defaults, parse, type Settings } from './settings.ts';

type Key = keyof Settings;

export interface Presets {
  /** https addresses of packs. */
  packs: string[];
  /** Values for settings; the reader may change those that are not locked. */
  settings: Partial<Settings>;
  locked: Key[];
}

/** Never throws; `{}` gives presets without content. */
export function parsePresets(stored: unknown): Presets {
  const given = isRecord(stored) ? stored : {};
  const settings = isRecord(given.settings) ? given.settings : {};
  const valid = parse(settings);
  const keys = Object.keys(defaults) as Key[];
  const wanted = keys.filter((key) => key in settings);
  return {
    packs: texts(given.packs).filter((address) => /^https:\/\/[^\s@]+$/.test(address)),
    settings: Object.fromEntries(wanted.map((key) => [key, valid[key]])),
    // What is locked and not given stays at its default.
    locked: texts(given.locked).filter((name): name is Key => keys.includes(name as Key)),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((one): one is string => typeof one === 'string'))] : [];
}
