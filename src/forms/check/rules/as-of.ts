import type * as forms from '../../forms.ts';
import type { Finding, Rule } from '../rule.ts';
import { objectsIn } from '../walk.ts';

export const asOf: Rule = {
  name: 'as-of',
  level: 'error',
  because: 'A source supports a fact up to the day it was read, not beyond.',
  *find({ files }): Generator<Finding> {
    for (const file of files) {
      for (const { path, node } of objectsIn(file.value)) {
        const date = node.asOf;
        const opened = ((node.sources ?? []) as forms.Source[])
          .map((source) => source.opened)
          .sort()
          .at(-1);
        if (typeof date === 'string' && opened !== undefined && date > opened)
          yield {
            file,
            path: [...path, 'asOf'],
            reason: `asOf ${date} is later than ${opened}, when its newest source was opened`,
            remedy: 'write the date up to which the source supports it',
          };
      }
    }
  },
};
