/** Reads `data/` from disk: which folder and file holds what. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WrittenFile } from '../../forms/data.ts';
import type { Place } from '../../forms/path.ts';
import type { Problem } from '../problem.ts';
import { readYaml, type YamlFile } from './document.ts';
import type { FileCache, Known } from './file-cache.ts';

/** Folders of `data/`, one file an entry, and what each file is. */
export const folders = {
  regions: 'region',
  officials: 'official',
  organisations: 'organisation',
  exchanges: 'exchange',
  articles: 'article',
  languages: 'language',
  rules: 'rules',
} as const;

/** Single files of `data/`. */
export const singles = {
  'outlets.yaml': 'outlets',
  'news-sites.yaml': 'news-sites',
  'countries.yaml': 'countries',
  'loaded-words.yaml': 'loaded-words',
  'memberships.yaml': 'memberships',
} as const;

/** A folder without these (a test's, somebody's own data) is read with those of the project. */
const ours = { 'countries.yaml': 'countries', 'loaded-words.yaml': 'loaded-words' } as const;
const ownData = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'data');

export type Form = (typeof folders)[keyof typeof folders] | (typeof singles)[keyof typeof singles];

export interface DataFile extends YamlFile, WrittenFile {
  form: Form;
  /** File name without its ending. */
  id: string;
  /** Where an earlier run found it sound. */
  known?: Known;
  /** Places that have been asked for. */
  places: Record<string, Place>;
}

export interface ReadOptions {
  /** A folder laid on top. */
  over?: string;
  /** What names shown in problems begin with. */
  shown?: string;
  cache?: FileCache;
}

/**
 * Reads every YAML file of a data folder, sorted by path. `over` is laid on top: its files replace those of the same
 * path (a test changes one file of a sound tree).
 */
export function readData(dataDir: string, { over, shown = 'data', cache }: ReadOptions = {}) {
  const paths = new Map<string, { form: Form; from: string }>();
  for (const dir of over === undefined ? [dataDir] : [dataDir, over]) {
    for (const [folder, form] of Object.entries(folders)) {
      if (!existsSync(join(dir, folder))) continue;
      for (const name of readdirSync(join(dir, folder))) {
        if (/\.ya?ml$/.test(name)) paths.set(`${folder}/${name}`, { form, from: join(dir, folder, name) });
      }
    }
    for (const [name, form] of Object.entries(singles)) {
      if (existsSync(join(dir, name))) paths.set(name, { form, from: join(dir, name) });
    }
  }
  for (const [name, form] of Object.entries(ours)) {
    if (!paths.has(name)) paths.set(name, { form, from: join(ownData, name) });
  }
  const files: DataFile[] = [];
  const problems: Problem[] = [];
  for (const [path, { form, from }] of [...paths].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = readFileSync(from, 'utf8');
    const known = cache?.recall(form, text);
    const read = once(() => readYaml(`${shown}/${path}`, text));
    const found = known ? [] : read().problems;
    problems.push(...found);
    if (found.length > 0) continue;
    const places = known?.places ?? {};
    files.push({
      file: `${shown}/${path}`,
      form,
      id: basename(path).replace(/\.ya?ml$/, ''),
      text,
      value: known ? known.value : read().file.value,
      places,
      ...(known && { known }),
      // A file that is known is parsed only when somebody asks where a part stands, and then once.
      at: (part) => (places[part.join('/')] ??= read().file.at(part)),
    });
  }
  return { files, problems };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
