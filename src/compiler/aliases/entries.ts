/** Aliases that the files of regions, officials and organisations bring themselves. */
import type { Alias } from '../../core/names/alias.ts';
import { entryAliases } from '../../core/names/of-entry.ts';
import type { Data, Written } from '../source/data.ts';
import type * as forms from '../source/forms.ts';
import { aliasKey, indexLanguage, type WrittenAlias } from './written.ts';

export function writtenAliases(data: Data, numbers: ReadonlyMap<string, number>): WrittenAlias[] {
  const entries: Written<forms.Region | forms.Official | forms.Organisation>[] = [
    ...data.regions,
    ...data.officials,
    ...data.organisations,
  ];
  return entries.flatMap(({ file, id, value }) =>
    entryAliases(value, numbers.get(id)!).map(([lang, alias]): WrittenAlias => {
      const path = placeOf(value, lang, alias);
      return { ...alias, key: aliasKey(alias.text), lang: indexLanguage(lang), ...(path && { at: { file, path } }) };
    }),
  );
}

/** Where an alias was written; nowhere for those that core makes of others ("V. Putin"). */
function placeOf(value: { name: string; aliases?: forms.Names; surnames?: forms.Names }, lang: string, alias: Alias) {
  const key = alias.kind === 'surname' ? 'surnames' : 'aliases';
  const position = value[key]?.[lang]?.indexOf(alias.text) ?? -1;
  if (position >= 0) return [key, lang, position];
  return alias.text === value.name ? ['name'] : null;
}
