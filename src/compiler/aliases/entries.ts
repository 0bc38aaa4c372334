/** Aliases that the files of regions, officials and organisations bring themselves. */
import { entryAliases } from '../../core/names/of-entry.ts';
import type { Data, Written } from '../source/data.ts';
import type * as forms from '../source/forms.ts';
import { indexLanguage, type WrittenAlias } from './written.ts';

export function writtenAliases(data: Data, numbers: ReadonlyMap<string, number>): WrittenAlias[] {
  const entries: Written<forms.Region | forms.Official | forms.Organisation>[] = [
    ...data.regions,
    ...data.officials,
    ...data.organisations,
  ];
  return entries.flatMap(({ file, id, value }) =>
    entryAliases(value, numbers.get(id)!).map(([lang, alias]): WrittenAlias => {
      const key = alias.kind === 'surname' ? 'surnames' : 'aliases';
      const at = (value as { aliases?: forms.Names; surnames?: forms.Names })[key]?.[lang]?.indexOf(alias.text) ?? -1;
      return { ...alias, lang: indexLanguage(lang), at: { file, path: at < 0 ? ['name'] : [key, lang, at] } };
    }),
  );
}
