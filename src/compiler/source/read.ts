/** Reads `data/` from disk: which folder and file holds what. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../problem.ts';
import { readYaml, type YamlFile } from './document.ts';

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
} as const;

/** A folder without these (a test's, somebody's own data) is read with those of the project. */
const ours = { 'countries.yaml': 'countries', 'loaded-words.yaml': 'loaded-words' } as const;
const ownData = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'data');

export type Form = (typeof folders)[keyof typeof folders] | (typeof singles)[keyof typeof singles];

export interface DataFile extends YamlFile {
  form: Form;
  /** File name without its ending. */
  id: string;
}

/**
 * Reads every YAML file of a data folder, sorted by path. `over` is laid on top: its files replace those of the same
 * path (a test changes one file of a sound tree). Names shown in problems begin with `shown`.
 */
export function readData(dataDir: string, { over, shown = 'data' }: { over?: string; shown?: string } = {}) {
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
    const { file, problems: found } = readYaml(`${shown}/${path}`, readFileSync(from, 'utf8'));
    problems.push(...found);
    if (found.length === 0) files.push({ ...file, form, id: basename(path).replace(/\.ya?ml$/, '') });
  }
  return { files, problems };
}
