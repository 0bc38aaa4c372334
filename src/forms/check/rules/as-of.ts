import type * as forms from '../../forms.ts';
import type { Finding, Rule } from '../rule.ts';
import { objectsIn } from '../walk.ts';

export const asOf: Rule = {
  name: 'as-of',
  level: 'error',
  because: 'A source supports a fact up to the day it was read, not beyond.',
  *find({ files }): Generator<Finding> {
    for (const file of files) {
      for (const inner of objectsIn(file.value)) {
        const { node } = inner;
        const date = node.asOf;
        if (typeof date !== 'string') continue;
        const opened = ((node.sources ?? []) as forms.Source[])
          .map((source) => source.opened)
          .sort()
          .at(-1);
        if (opened !== undefined && date > opened)
          yield {
            file,
            path: [...inner.path, 'asOf'],
            reason: `asOf ${date} is later than ${opened}, when its newest source was opened`,
            remedy: 'write the date up to which the source supports it',
          };
      }
    }
  },
};
