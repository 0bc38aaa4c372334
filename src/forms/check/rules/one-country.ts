import type { WrittenFile } from '../../data.ts';
import type * as forms from '../../forms.ts';
import type { Finding, Ground, Rule } from '../rule.ts';
import { objectsIn } from '../walk.ts';

export const oneCountry: Rule = {
  name: 'one-country',
  level: 'warning',
  because: 'A dispute told by the outlets of one country is that country’s account of it.',
  *find(ground): Generator<Finding> {
    for (const { file, value } of ground.data.regions)
      if (value.kind === 'contested') yield* inFile(file, 'positions', ground);
    for (const { file, value } of ground.data.exchanges)
      if (new Set(value.statements.map(({ party }) => party)).size > 1) yield* inFile(file, 'statements', ground);
  },
};

function* inFile(file: WrittenFile, key: string, { outlets }: Ground): Generator<Finding> {
  const urls = [...objectsIn(file.value)].flatMap(({ node }) =>
    ((node.sources ?? []) as forms.Source[]).map(({ url }) => url),
  );
  const countries = new Set(urls.map((url) => outlets.of(url)?.country ?? url));
  if (countries.size === 1)
    yield {
      file,
      path: [key],
      reason: `all ${urls.length} sources are of ${[...countries][0]}`,
      remedy: 'add sources of the other sides, or of a third',
    };
}
