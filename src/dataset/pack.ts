/** A pack: a dataset that a reader or newsroom adds, as one JSON file. Here its names; what a card shows of it comes later. */
import type { LanguageRules } from '../core/language.ts';
import type { EntryType } from '../core/model.ts';
import { type Alias, buildIndex, type NameIndex, openIndex } from '../core/names/index.ts';
import { entryAliases, type NamedEntry } from '../core/names/of-entry.ts';
import type { EntryFacts } from '../core/resolve/types.ts';

/** Why a pack was refused; the message is a sentence with the place. */
export class PackError extends Error {}

interface PackEntry extends NamedEntry {
  id: string;
  country?: string;
  iso?: string;
}

const types: Record<string, EntryType> = { region: 'region', official: 'official', organisation: 'organisation' };
const lists = ['entries', 'regions', 'officials', 'organisations'] as const;

/** Aliases of this "language" count on pages of every language. */
const EVERY_LANGUAGE = '*';

export class Pack {
  readonly #entries: PackEntry[];
  readonly #indexes = new Map<string, NameIndex>();

  constructor(entries: PackEntry[]) {
    this.#entries = entries;
  }

  /** The list of entries with those of the pack behind it, and the number there of each entry of the pack. Same ids are one entry. */
  join(known: readonly EntryFacts[]): { entries: EntryFacts[]; numbers: number[] } {
    const entries = [...known];
    const byId = new Map(known.map((entry, number) => [entry.id, number]));
    const numbers = this.#entries.map(({ id, type, iso }) => {
      const there = byId.get(id);
      if (there !== undefined) return there;
      byId.set(id, entries.length);
      return entries.push({ id, type, ...(iso ? { iso } : {}) }) - 1;
    });
    for (const [i, { country }] of this.#entries.entries()) {
      const entry = entries[numbers[i]!]!;
      const number = country === undefined ? undefined : byId.get(country);
      if (number !== undefined && entry.country === undefined) entries[numbers[i]!] = { ...entry, country: number };
    }
    return { entries, numbers };
  }

  /** The pack's name index of a language; built once. */
  namesFor(lang: string, rules: LanguageRules | null): NameIndex {
    let index = this.#indexes.get(lang);
    if (!index) {
      const aliases: Alias[] = [];
      for (const [number, entry] of this.#entries.entries()) {
        for (const [of, alias] of entryAliases(entry, number))
          if (of === lang || of === EVERY_LANGUAGE) aliases.push(alias);
      }
      index = openIndex(buildIndex(aliases, rules ?? undefined).buffer);
      this.#indexes.set(lang, index);
    }
    return index;
  }
}

/**
 * Reads a pack from parsed JSON: `{ pack: {…}, entries: […] }`, or with lists by kind (`officials: […]`). Aliases stand by
 * language, or in one plain list that counts in every language. Throws `PackError` with the place of the first fault.
 */
export function readPack(json: unknown): Pack {
  if (!isRecord(json)) throw new PackError('A pack is a JSON object with a list "entries".');
  const found: PackEntry[] = [];
  for (const list of lists) {
    const entries = json[list];
    if (entries === undefined) continue;
    if (!Array.isArray(entries)) throw new PackError(`"${list}" is not a list.`);
    const type = list === 'entries' ? undefined : types[list.slice(0, -1)];
    for (const [i, entry] of entries.entries()) {
      const read = readEntry(entry, type, `${list}[${i}]`);
      if (read) found.push(read);
    }
  }
  if (found.length === 0) throw new PackError('The pack has no region, official or organisation.');
  return new Pack(found);
}

function readEntry(entry: unknown, listed: EntryType | undefined, place: string): PackEntry | null {
  if (!isRecord(entry)) throw new PackError(`${place} is not an object.`);
  const type = listed ?? types[String(entry.type)];
  // Exchanges and articles are no names.
  if (!type) {
    if (entry.type === 'exchange' || entry.type === 'article') return null;
    throw new PackError(`${place}.type is ${JSON.stringify(entry.type)}; it must be region, official or organisation.`);
  }
  if (typeof entry.id !== 'string' || entry.id === '') throw new PackError(`${place}.id is missing.`);
  if (typeof entry.name !== 'string' || entry.name === '') throw new PackError(`${place}.name is missing.`);
  const aliases = namesByLanguage(entry.aliases, `${place}.aliases`);
  const surnames = entry.surnames === undefined ? undefined : namesByLanguage(entry.surnames, `${place}.surnames`);
  return {
    id: entry.id,
    type,
    name: entry.name,
    aliases: { ...aliases, [EVERY_LANGUAGE]: [...(aliases[EVERY_LANGUAGE] ?? []), entry.name] },
    ...(surnames ? { surnames } : {}),
    ...(entry.distinctSurname === true ? { distinctSurname: true } : {}),
    ...(typeof entry.country === 'string' ? { country: entry.country } : {}),
    ...(typeof entry.iso === 'string' && /^[A-Z]{2}$/.test(entry.iso) ? { iso: entry.iso } : {}),
  };
}

function namesByLanguage(value: unknown, place: string): Record<string, string[]> {
  if (value === undefined) return {};
  if (Array.isArray(value)) return { [EVERY_LANGUAGE]: value.map((name, i) => readName(name, `${place}[${i}]`)) };
  if (!isRecord(value)) throw new PackError(`${place} is neither a list of names nor lists by language.`);
  return Object.fromEntries(
    Object.entries(value).map(([lang, names]) => {
      if (!Array.isArray(names)) throw new PackError(`${place}.${lang} is not a list of names.`);
      return [lang, names.map((name, i) => readName(name, `${place}.${lang}[${i}]`))];
    }),
  );
}

function readName(name: unknown, place: string): string {
  const text = isRecord(name) ? name.name : name;
  if (typeof text !== 'string' || text.trim() === '') throw new PackError(`${place} is not a name.`);
  return text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
