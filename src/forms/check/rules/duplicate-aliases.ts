import { aliasFlags } from '../../../core/names/alias.ts';
import type { WrittenAlias } from '../../aliases/written.ts';
import type { Finding, Rule } from '../rule.ts';

export const duplicateAliases: Rule = {
  name: 'duplicate-aliases',
  level: 'error',
  because: 'A name of two entries with nothing to tell them apart would be given to either by chance.',
  *find({ aliases: byLanguage, data }): Generator<Finding> {
    for (const [lang, list] of byLanguage) {
      for (const group of claims(list).values()) {
        const targets = new Set(group.map(({ target }) => target));
        if (targets.size < 2 || group.some(({ flags }) => flags & aliasFlags.ambiguous)) continue;
        const [written] = group.filter(({ at }) => at).sort((a, b) => b.target - a.target);
        if (!written?.at) continue;
        const hand = data.languages.some(({ value }) => value.lang === lang) ? 'add it to' : 'give it a cue in';
        yield {
          ...written.at,
          reason: `"${written.text}" (${lang}) is a name of ${targets.size} entries`,
          remedy: `take it from one of them, or ${hand} ambiguous in data/languages/${lang}.yaml`,
        };
      }
    }
  },
};

/** Names by how they are read. Surnames count where they are said to be distinct; other readings are what cues are for. */
function claims(list: readonly WrittenAlias[]): Map<string, WrittenAlias[]> {
  const groups = new Map<string, WrittenAlias[]>();
  for (const alias of list) {
    if (alias.kind === 'other' || (alias.kind === 'surname' && !(alias.flags & aliasFlags.distinct))) continue;
    const { key } = alias;
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(alias);
    else groups.set(key, [alias]);
  }
  return groups;
}
