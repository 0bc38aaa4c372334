/** The whole of `data/`, file by file, sorted into its forms. */

import type * as forms from '../../forms/data.ts';
import type { Written } from '../../forms/data.ts';
import type * as written from '../../forms/forms.ts';
import { type Country, listCountries } from '../countries/list.ts';
import type { Problem } from '../problem.ts';
import { type DataFile, type Form, type ReadOptions, readData } from './read.ts';
import { schemaProblems } from './schema.ts';

export interface Data extends forms.Data {
  rules: Written<written.Rules>[];
  /** What we say of countries by hand, and the countries themselves. */
  hand: written.Countries;
  countries: Country[];
}

/**
 * Reads a data folder. Files that are no YAML, or not of their form, are reported and left out, so that everything behind
 * this point may trust the types. Throws only when `countries.yaml` itself is missing or malformed: nothing stands without it.
 */
export function loadData(dataDir: string, options: ReadOptions = {}) {
  const { files, problems } = readData(dataDir, options);
  const sound: DataFile[] = [];
  for (const file of files) {
    const found: Problem[] = file.known ? [] : schemaProblems(file);
    problems.push(...found);
    if (found.length === 0) sound.push(file);
  }
  const of = <T>(form: Form): Written<T>[] =>
    sound.filter((file) => file.form === form).map((file) => ({ file, id: file.id, value: file.value as T }));
  const [hand] = of<written.Countries>('countries');
  if (!hand) throw new Error(problems[0]?.reason ?? `${dataDir} has no countries.yaml.`);
  const data: Data = {
    regions: of('region'),
    officials: of('official'),
    organisations: of('organisation'),
    exchanges: of('exchange'),
    articles: of('article'),
    languages: of('language'),
    rules: of('rules'),
    outlets: of('outlets'),
    newsSites: of('news-sites'),
    loadedWords: of<written.LoadedWords>('loaded-words').flatMap(({ value }) => value),
    memberships: of('memberships'),
    hand: hand.value,
    countries: listCountries(hand.value),
  };
  return { data, files, sound, problems };
}
