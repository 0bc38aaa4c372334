import type { EntryType } from '../../../core/model.ts';
import type { WrittenFile } from '../../data.ts';
import type { Finding, Ground, Rule } from '../rule.ts';
import { type Leaf, textsIn } from '../walk.ts';

/** Keys whose value is an id, by form; and what it must be the id of, where not just anything will do. */
const keys: Record<string, Record<string, EntryType[] | null>> = {
  region: {
    party: ['region', 'organisation'],
    parties: ['region', 'organisation'],
    administeredBy: ['region', 'organisation'],
    claimedBy: ['region', 'organisation'],
    by: ['official'],
  },
  official: { country: ['region', 'organisation'], of: ['region', 'organisation'] },
  exchange: { about: null, speaker: null, party: ['region', 'organisation'] },
  article: { about: null },
};

export const unknownIds: Rule = {
  name: 'unknown-ids',
  level: 'error',
  because: 'An id that leads nowhere is a name on the card that cannot be opened, or nothing at all.',
  *find(ground): Generator<Finding> {
    for (const file of ground.files) yield* inFile(file, ground);
    const codes = new Set(ground.data.countries.map(({ iso }) => iso));
    for (const { file, value } of ground.data.languages)
      for (const iso of Object.keys(value.countries ?? {}))
        if (!codes.has(iso)) yield noCountry(file, iso, ['countries', iso]);
    for (const { file, value } of ground.data.memberships)
      for (const [i, { members, notes = {} }] of value.entries()) {
        for (const [j, iso] of members.entries()) if (!codes.has(iso)) yield noCountry(file, iso, [i, 'members', j]);
        for (const iso of Object.keys(notes))
          if (!members.includes(iso))
            yield { file, path: [i, 'notes', iso], reason: `${iso} is no member`, remedy: 'note only what is listed' };
      }
    for (const { file, value } of ground.data.regions)
      if (value.iso !== undefined && !codes.has(value.iso)) yield noCountry(file, value.iso, ['iso']);
  },
};

/** Every id of an entry that a file refers to. */
export function* idsIn(file: WrittenFile): Generator<Leaf> {
  for (const leaf of textsIn(file.value)) if (keys[file.form]?.[leaf.key] !== undefined) yield leaf;
}

function* inFile(file: WrittenFile, { types }: Ground): Generator<Finding> {
  for (const leaf of idsIn(file)) {
    const { key, text } = leaf;
    const wanted = keys[file.form]![key];
    const type = types.get(text);
    if (type === undefined)
      yield { file, path: leaf.path, reason: `there is no entry ${text}`, remedy: suggestion(text, types) };
    else if (wanted && !wanted.includes(type))
      yield {
        file,
        path: leaf.path,
        reason: `${text} is an ${type}`,
        remedy: `${key} takes the id of an ${wanted.join(' or ')}`,
      };
  }
}

function noCountry(file: WrittenFile, iso: string, path: (string | number)[]): Finding {
  return { file, path, reason: `there is no country ${iso}`, remedy: 'write an ISO 3166-1 code that is in use' };
}

/** Ids that share a word with the one written. */
function suggestion(id: string, types: ReadonlyMap<string, EntryType>): string {
  const words = id.split('-').filter((word) => word.length > 3);
  const near = [...types.keys()].filter((known) => words.some((word) => known.includes(word))).slice(0, 3);
  return near.length > 0 ? `did you mean ${near.join(', ')}?` : 'add its file, or use the id of an entry there is';
}
