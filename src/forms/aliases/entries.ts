/** Aliases that the files of regions, officials and organisations bring themselves. */
import type { Alias } from '../../core/names/alias.ts';
import { entryAliases } from '../../core/names/of-entry.ts';
import type { Data, Written } from '../data.ts';
import type * as forms from '../forms.ts';
import { aliasKey, indexLanguage, type WrittenAlias } from './written.ts';

export function writtenAliases(data: Data, numbers: ReadonlyMap<string, number>): WrittenAlias[] {
  const entries: Written<forms.Region | forms.Official | forms.Organisation>[] = [
    ...data.regions,
    ...data.officials,
    ...data.organisations,
  ];
  const found: WrittenAlias[] = [];
  for (const { file, id, value } of entries)
    for (const [lang, alias] of entryAliases(value, numbers.get(id)!)) {
      // By hand, in one shape: a pack has a hundred thousand of them.
      const { text, target, kind, flags } = alias;
      const written: WrittenAlias = { text, target, kind, flags, key: aliasKey(text), lang: indexLanguage(lang) };
      const path = placeOf(value, lang, alias);
      if (path) written.at = { file, path };
      found.push(written);
    }
  return found;
}

/** Where an alias was written; nowhere for those that core makes of others ("V. Putin"). */
function placeOf(value: { name: string; aliases?: forms.Names; surnames?: forms.Names }, lang: string, alias: Alias) {
  const key = alias.kind === 'surname' ? 'surnames' : 'aliases';
  const position = value[key]?.[lang]?.indexOf(alias.text) ?? -1;
  if (position >= 0) return [key, lang, position];
  return alias.text === value.name ? ['name'] : null;
}
