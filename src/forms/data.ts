/** Entries, stories and lists as people write them, sorted into their forms: what rules look at and compiling starts from. */
import type * as forms from './forms.ts';
import type { Path, Place } from './path.ts';

/** One entry, story or list as it was written: a YAML file of `data/`, or an item of a pack. */
export interface WrittenFile {
  /** As shown to people: `data/regions/karabakh.yaml`, `officials[3]`. */
  file: string;
  /** Which schema it has. */
  form: string;
  id: string;
  value: unknown;
  /** Where a part stands. What is missing is shown at the nearest part around it. */
  at(path: Path): Place;
}

/** A file whose value has the form that its schema asks for. */
export interface Written<T> {
  file: WrittenFile;
  id: string;
  value: T;
}

/** A country that there is without being written. */
export interface KnownCountry {
  iso: string;
  id: string;
}

export interface Data {
  regions: Written<forms.Region>[];
  officials: Written<forms.Official>[];
  organisations: Written<forms.Organisation>[];
  exchanges: Written<forms.Exchange>[];
  articles: Written<forms.Article>[];
  outlets: Written<forms.Outlet[]>[];
  newsSites: Written<forms.NewsSite[]>[];
  languages: Written<forms.Language>[];
  memberships: Written<forms.Membership[]>[];
  loadedWords: forms.LoadedWords;
  countries: KnownCountry[];
}
