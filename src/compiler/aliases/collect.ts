/** All aliases by language, with the flags that only the whole list can tell. */
import { type AliasKind, aliasFlags, aliasKinds } from '../../core/names/alias.ts';
import { writtenAliases } from '../../forms/aliases/entries.ts';
import { aliasKey, type WrittenAlias } from '../../forms/aliases/written.ts';
import type { Data } from '../source/data.ts';
import { handAliases } from './by-hand.ts';
import { cldrAliases } from './cldr.ts';
import { englishAliases } from './english.ts';

/**
 * Languages sorted; an alias stands once for each entry, with the kind that says most. Languages in which
 * nothing is by hand are left out, but for `others`: nothing can be wrong in those.
 */
export function collectAliases(
  data: Data,
  numbers: ReadonlyMap<string, number>,
  others: Iterable<string> = [],
): Map<string, WrittenAlias[]> {
  const written = new Map<string, WrittenAlias[]>();
  for (const alias of [
    ...data.languages.flatMap((language) => handAliases(language, data.countries, numbers)),
    ...writtenAliases(data, numbers),
    ...englishAliases(data.countries, numbers, data.hand),
  ]) {
    const list = written.get(alias.lang);
    if (list) list.push(alias);
    else written.set(alias.lang, [alias]);
  }
  const languages = new Set([...written.keys(), ...others]);
  return new Map(
    [...languages].sort().map((lang) => {
      const ambiguous = data.languages.find(({ value }) => value.lang === lang)?.value.ambiguous ?? [];
      const aliases = [...(written.get(lang) ?? []), ...cldrAliases(lang, data.countries, numbers)];
      return [lang, withFlags(once(aliases), new Set(ambiguous.map(aliasKey)))];
    }),
  );
}

/** Of two aliases of one entry that read alike, the kind further to the front of `aliasKinds` stays: "Djibouti" is the country. */
function once(aliases: readonly WrittenAlias[]): WrittenAlias[] {
  const kept = new Map<string, WrittenAlias>();
  const rank = (kind: AliasKind) => aliasKinds.indexOf(kind);
  for (const alias of aliases) {
    const key = `${alias.kind === 'other' ? 'other' : ''}${alias.target} ${alias.key}`;
    const other = kept.get(key);
    if (!other || rank(alias.kind) < rank(other.kind)) kept.set(key, alias);
  }
  return [...kept.values()];
}

function withFlags(aliases: readonly WrittenAlias[], ambiguous: ReadonlySet<string>): WrittenAlias[] {
  const targets = new Map<string, Set<number>>();
  for (const { kind, key, target, at } of aliases) {
    if (kind === 'other' || kind === 'surname' || at) continue;
    targets.set(key, (targets.get(key) ?? new Set()).add(target));
  }
  return aliases.map((alias) => {
    const { key } = alias;
    // Two names of one package that read alike (Saint Martin, Sint Maarten) need evidence; by hand it is an error.
    const twice = !alias.at && (targets.get(key)?.size ?? 0) > 1;
    const needsEvidence = alias.kind !== 'other' && (ambiguous.has(key) || twice);
    return needsEvidence ? { ...alias, flags: alias.flags | aliasFlags.ambiguous } : alias;
  });
}
