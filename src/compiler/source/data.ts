/** The whole of `data/`, file by file, sorted into its forms. */
import { type Country, listCountries } from '../countries/list.ts';
import type { Problem } from '../problem.ts';
import type * as forms from './forms.ts';
import { type DataFile, type Form, readData } from './read.ts';
import { schemaProblems } from './schema.ts';

/** A file whose value has the form that its schema asks for. */
export interface Written<T> {
  file: DataFile;
  id: string;
  value: T;
}

export interface Data {
  regions: Written<forms.Region>[];
  officials: Written<forms.Official>[];
  organisations: Written<forms.Organisation>[];
  exchanges: Written<forms.Exchange>[];
  articles: Written<forms.Article>[];
  languages: Written<forms.Language>[];
  rules: Written<forms.Rules>[];
  outlets: Written<forms.Outlet[]>[];
  newsSites: Written<forms.NewsSite[]>[];
  loadedWords: forms.LoadedWords;
  /** What we say of countries by hand, and the countries themselves. */
  hand: forms.Countries;
  countries: Country[];
}

/**
 * Reads a data folder. Files that are no YAML, or not of their form, are reported and left out, so that everything behind
 * this point may trust the types. Throws only when `countries.yaml` itself is missing or malformed: nothing stands without it.
 */
export function loadData(dataDir: string, options: { over?: string; shown?: string } = {}) {
  const { files, problems } = readData(dataDir, options);
  const sound: DataFile[] = [];
  for (const file of files) {
    const found: Problem[] = schemaProblems(file);
    problems.push(...found);
    if (found.length === 0) sound.push(file);
  }
  const of = <T>(form: Form): Written<T>[] =>
    sound.filter((file) => file.form === form).map((file) => ({ file, id: file.id, value: file.value as T }));
  const [hand] = of<forms.Countries>('countries');
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
    loadedWords: of<forms.LoadedWords>('loaded-words').flatMap(({ value }) => value),
    hand: hand.value,
    countries: listCountries(hand.value),
  };
  return { data, files, problems };
}
