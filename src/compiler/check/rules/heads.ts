import type { Finding } from '../../../forms/check/rule.ts';
import { headsOf } from '../../countries/offices.ts';
import type { DataRule } from '../ground.ts';

export const heads: DataRule = {
  name: 'heads',
  level: 'error',
  because: 'Of two present heads of one state one is the former; only a few states have several by law.',
  *find({ data }): Generator<Finding> {
    const holders = new Map<string, string>();
    const several = new Set(
      data.countries.filter(({ iso }) => data.hand.severalHeads.includes(iso)).map(({ id }) => id),
    );
    for (const { file, id, value } of data.officials) {
      for (const [i, post] of value.posts.entries()) {
        if (post.until !== undefined || several.has(post.of)) continue;
        for (const head of headsOf(post)) {
          const key = `${head} of ${post.of}`;
          const other = holders.get(key);
          if (other !== undefined && other !== id)
            yield {
              file,
              path: ['posts', i],
              reason: `${other} is ${key} too`,
              remedy:
                'end the post of the former one with "until", or list the state under severalHeads in data/countries.yaml',
            };
          holders.set(key, id);
        }
      }
    }
  },
};
