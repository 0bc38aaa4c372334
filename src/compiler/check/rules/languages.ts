import { indexLanguage } from '../../../forms/aliases/written.ts';
import type { Finding } from '../../../forms/check/rule.ts';
import { cldrLanguages } from '../../aliases/cldr.ts';
import type { DataRule } from '../ground.ts';

export const languages: DataRule = {
  name: 'languages',
  level: 'error',
  because: 'A name under a tag that no page has counts nowhere.',
  *find({ data }): Generator<Finding> {
    for (const { file, id, value } of [...data.languages, ...data.rules]) {
      if (value.lang !== id || indexLanguage(id) !== id)
        yield {
          file,
          path: ['lang'],
          reason: `lang is ${value.lang} in ${id}.yaml`,
          remedy: `name both ${indexLanguage(value.lang)}`,
        };
    }
    const known = cldrLanguages();
    for (const { file, value } of [...data.regions, ...data.officials, ...data.organisations]) {
      for (const key of ['aliases', 'surnames'] as const) {
        for (const lang of Object.keys((value as Partial<Record<typeof key, object>>)[key] ?? {})) {
          if (!known.has(indexLanguage(lang)))
            yield {
              file,
              path: [key, lang],
              reason: `no page is read as ${lang}`,
              remedy: 'write a language tag in use: en, ru, zh',
            };
        }
      }
    }
  },
};
