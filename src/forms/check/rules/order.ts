import type { WrittenFile } from '../../data.ts';
import { byDate, byName, newestFirst } from '../order.ts';
import type { Finding, Rule } from '../rule.ts';

export const order: Rule = {
  name: 'order',
  level: 'error',
  because:
    'Statements stand by date so that no side comes first by choice; lists are sorted so that two people find one line.',
  *find({ data }): Generator<Finding> {
    for (const { file, value } of data.exchanges)
      yield* sorted(
        file,
        'statements',
        value.statements.map(({ saidOn }) => saidOn),
        byDate,
        'in order of date',
      );
    for (const { file, value } of data.officials) {
      const dates = value.posts.map(({ from, asOf }) => from ?? asOf);
      yield* sorted(file, 'posts', dates, newestFirst, 'newest first');
    }
    for (const { file, value } of data.regions)
      yield* sorted(
        file,
        'timeline',
        (value.timeline ?? []).map(({ date }) => date),
        byDate,
        'in order of date',
      );
    for (const { file, value } of [...data.outlets, ...data.newsSites])
      yield* sorted(
        file,
        '',
        value.map(({ name }) => name),
        byName,
        'in alphabetical order of name',
      );
  },
};

function* sorted(
  file: WrittenFile,
  key: string,
  values: string[],
  compare: (a: string, b: string) => number,
  wanted: string,
): Generator<Finding> {
  for (const [i, value] of values.entries()) {
    const before = values[i - 1];
    if (before !== undefined && compare(before, value) > 0)
      yield {
        file,
        path: key ? [key, i] : [i],
        reason: `${value} stands behind ${before}`,
        remedy: `put ${key || 'the list'} ${wanted}`,
      };
  }
}
