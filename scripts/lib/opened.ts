/** What `npm start` opens: the sample story, a page on the web, or a file of one's own under a made-up host. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Served } from '../../tests/e2e/driver.ts';
import { root } from './run.ts';

export interface Opened {
  url: string;
  /** The page's text, when it does not come from the network. */
  served?: Served;
  /** Ids that must be found there. */
  expected: string[];
}

/** Entries that the sample story names. */
const inSampleStory = [
  'medinsky',
  'karabakh',
  'hajizada',
  'ukraine',
  'russia',
  'azerbaijan',
  'armenia',
  'nato',
  'osce-minsk-group',
];

/** Reads the command's argument. Throws a sentence when it is neither an address nor a file. */
export function whatToOpen(argument: string | undefined): Opened {
  if (argument === undefined) {
    const story = join(root, 'tests', 'sample-story', 'index.html');
    return { url: 'https://sample-story.test/', served: fileAt(story), expected: inSampleStory };
  }
  if (/^https?:\/\//.test(argument)) return { url: argument, expected: [] };
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(path))
    throw new Error(`"${argument}" is neither an http(s) address nor a file: ${path} does not exist.`);
  return { url: `https://local-file.test/${encodeURIComponent(basename(path))}`, served: fileAt(path), expected: [] };
}

function fileAt(path: string): Served {
  return { html: readFileSync(path, 'utf8') };
}
