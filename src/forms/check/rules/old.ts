import type { Finding, Rule } from '../rule.ts';
import { objectsIn } from '../walk.ts';

export const OLD_DAYS = 180;

export const old: Rule = {
  name: 'old',
  level: 'warning',
  because: 'The card shows a badge on what is this old; somebody should look whether it still holds.',
  *find({ files, today }): Generator<Finding> {
    for (const file of files) {
      for (const inner of objectsIn(file.value)) {
        const { node } = inner;
        // Past posts stay as they were.
        if (typeof node.asOf !== 'string' || node.until !== undefined) continue;
        const days = Math.floor((Date.parse(today) - Date.parse(node.asOf)) / 86_400_000);
        if (days > OLD_DAYS)
          yield {
            file,
            path: [...inner.path, 'asOf'],
            reason: `as of ${node.asOf}, ${days} days ago`,
            remedy: 'look for a newer source',
          };
      }
    }
  },
};
