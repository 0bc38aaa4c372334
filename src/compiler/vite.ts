/** The dataset as a part of the build. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import type { NewsSite } from '../forms/forms.ts';
import { compileCached, projectData } from './cached.ts';
import { compile } from './compile.ts';
import { oneLine } from './problem.ts';

/** Compiles `data/` and emits it under `dataset/`, with the names as they are. Errors of the checker fail the build. */
export function dataset(dataDir = 'data'): Plugin {
  return {
    name: 'backgrounder-dataset',
    apply: 'build',
    generateBundle() {
      const { files, problems } = resolve(dataDir) === projectData ? compileCached() : compile(dataDir);
      const errors = problems.filter(({ level }) => level === 'error');
      if (errors.length > 0) {
        const list = errors.slice(0, 20).map(oneLine).join('\n');
        this.error(`The dataset has ${errors.length} errors (npm run check lists them all):\n${list}`);
      }
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `dataset/${name}`, source });
    },
  };
}

/** Match patterns of the hosts that the extension runs on; `*.host` covers the host itself too. */
export function newsSites(dataDir = 'data'): string[] {
  const sites = parse(readFileSync(join(dataDir, 'news-sites.yaml'), 'utf8')) as NewsSite[];
  return [...new Set(sites.map(({ host }) => `https://*.${host}/*`))].sort();
}
