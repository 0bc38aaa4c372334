import type { Finding, Rule } from '../rule.ts';

export const translations: Rule = {
  name: 'translations',
  level: 'warning',
  because: 'What one outlet translated may be what one outlet heard.',
  *find({ data, outlets }): Generator<Finding> {
    for (const { file, value } of data.exchanges) {
      for (const [i, { quote, sources }] of value.statements.entries()) {
        const names = new Set(sources.map(({ url }) => outlets.of(url)?.name ?? url));
        if (quote?.translatedBy && names.size === 1)
          yield {
            file,
            path: ['statements', i, 'quote'],
            reason: `the translation rests on ${[...names][0]} alone`,
            remedy: 'add a second outlet, or the original',
          };
      }
    }
  },
};
