import type { Finding } from '../../../forms/check/rule.ts';
import { formatted } from '../../format/format.ts';
import type { DataRule } from '../ground.ts';

export const format: DataRule = {
  name: 'format',
  level: 'error',
  because: 'One form for all, so that a change shows what was changed and nothing else.',
  *find({ files }): Generator<Finding> {
    for (const file of files) {
      if (file.known?.formatted) continue;
      const wanted = formatted(file.text, file.form);
      if (wanted === file.text) continue;
      const lines = file.text.split('\n');
      const line = wanted.split('\n').findIndex((text, i) => text !== lines[i]) + 1;
      yield {
        file,
        path: [],
        reason: `from line ${line} on the file is not in its usual form`,
        remedy: 'run npm run check -- --fix',
      };
    }
  },
};
