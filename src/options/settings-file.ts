/** Settings as a file: what is saved, and what of a file is taken. A file is untrusted: anybody may have written it. */
import { isRecord } from '../shared/is-record.ts';
import { defaults, parse, type Settings } from '../shared/settings.ts';

const format = 'backgrounder-settings';
/** A file of this many characters is none of ours. */
const most = 200_000;

export interface FromFile {
  settings: Partial<Settings>;
  /** What was left out, in order of the file; `value` is absent when there is no such setting. */
  refused: { key: string; value?: string }[];
}

/** The text of a file with all settings. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ format, version: 1, settings }, null, 2)}\n`;
}

/** Reads such a text; null when it is none. Never throws. */
export function readSettingsFile(text: string): FromFile | null {
  const given = text.length > most ? undefined : settingsIn(text);
  if (!given) return null;
  const found: FromFile = { settings: {}, refused: [] };
  for (const [key, value] of Object.entries(given)) {
    if (!isSetting(key)) {
      found.refused.push({ key });
      continue;
    }
    const taken = parse({ [key]: value })[key];
    const refused = partsRefused(value, taken);
    // Nothing of it holds: the setting stays as it is, and is not put back to its default.
    if (refused.length > 0 && (!Array.isArray(value) || refused.length === value.length)) {
      found.refused.push({ key, value: shown(value) });
      continue;
    }
    Object.assign(found.settings, { [key]: taken });
    for (const part of refused) found.refused.push({ key, value: shown(part) });
  }
  return found;
}

function settingsIn(text: string): Record<string, unknown> | undefined {
  try {
    const file = JSON.parse(text);
    return file?.format === format && isRecord(file.settings) ? file.settings : undefined;
  } catch {
    return undefined;
  }
}

/** What of a value was not taken: items of a list, or the whole. */
function partsRefused(value: unknown, taken: unknown): unknown[] {
  if (Array.isArray(value) && Array.isArray(taken)) {
    const held = new Set(taken.map((item) => JSON.stringify(item)));
    return value.filter((item) => !held.has(JSON.stringify(item)));
  }
  if (isRecord(value) && isRecord(taken))
    return Object.entries(value).every(([key, own]) => taken[key] === own) ? [] : [value];
  return value === taken ? [] : [value];
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(defaults, key);
}
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
