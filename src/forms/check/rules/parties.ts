import type { Finding, Rule } from '../rule.ts';

export const parties: Rule = {
  name: 'parties',
  level: 'error',
  because: 'A contested region without its parties would be told from one side.',
  *find({ data }): Generator<Finding> {
    for (const { file, value } of data.regions) {
      if (value.kind === 'contested' && (value.parties ?? []).length < 2)
        yield {
          file,
          path: ['parties'],
          reason: `a contested region has ${value.parties?.length ?? 0} parties`,
          remedy: 'list the ids of two or more parties',
        };
    }
  },
};
