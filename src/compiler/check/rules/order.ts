import type { DataFile } from '../../source/read.ts';
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
      yield* sorted(file, 'posts', dates, (a, b) => byDate(b, a), 'newest first');
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
  file: DataFile,
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

/** Dates of unlike precision are compared as far as both go. */
function byDate(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length) ? -1 : a.slice(0, length) > b.slice(0, length) ? 1 : 0;
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base' });
}
