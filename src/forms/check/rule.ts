/** What a rule is: it looks at the whole ground and tells what it finds, each with its place. */

import type { EntryType } from '../../core/model.ts';
import type { WrittenAlias } from '../aliases/written.ts';
import type { Data, WrittenFile } from '../data.ts';
import type { OutletIndex } from '../outlets.ts';
import type { Path } from '../path.ts';

export interface Ground {
  data: Data;
  /** Files of entries and stories, which all rules about text, dates and sources look at. */
  files: WrittenFile[];
  /** Type of every entry, countries included. */
  types: ReadonlyMap<string, EntryType>;
  outlets: OutletIndex;
  aliases: ReadonlyMap<string, WrittenAlias[]>;
  /** YYYY-MM-DD */
  today: string;
}

export interface Finding {
  file: WrittenFile;
  path: Path;
  reason: string;
  remedy: string;
  /** Where one rule both refuses and warns. */
  level?: 'error' | 'warning';
}

/** `Sees` is what it needs of the ground. */
export interface Rule<Sees extends Ground = Ground> {
  name: string;
  level: 'error' | 'warning';
  /** Why there is such a rule, for whoever wonders. */
  because: string;
  find(ground: Sees): Iterable<Finding>;
}
