import type { Finding, Rule } from '../rule.ts';
import { textsIn } from '../walk.ts';

export const sources: Rule = {
  name: 'sources',
  level: 'error',
  because: 'A source is an https address of an outlet that people know: no mirrors, clones or AI summaries.',
  *find({ files, outlets }): Generator<Finding> {
    for (const file of files) {
      for (const leaf of textsIn(file.value)) {
        if (leaf.key !== 'url') continue;
        const { path, text } = leaf;
        if (!isHttps(text))
          yield { file, path, reason: `${text} is no https address`, remedy: 'give the https address that was opened' };
        else if (!outlets.of(text))
          yield {
            file,
            path,
            reason: `${new URL(text).hostname} is not on the outlet list`,
            remedy: 'use a source that is, or add the outlet to data/outlets.yaml',
          };
      }
    }
  },
};

function isHttps(url: string): boolean {
  try {
    const { protocol, username, port } = new URL(url);
    return protocol === 'https:' && username === '' && port === '';
  } catch {
    return false;
  }
}
