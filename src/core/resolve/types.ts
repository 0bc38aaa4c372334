import type { EntryType, Id } from '../model.ts';
import type { Reading } from '../names/index.ts';

/** What resolving must know of an entry; the manifest's rows have this form. Numbers are positions in the list of entries. */
export interface EntryFacts {
  id: Id;
  type: EntryType;
  iso?: string;
  country?: number;
  neighbours?: number[];
}

/** The list of entries: an array, or one that makes its rows when they are asked for. */
export interface EntryList {
  at(number: number): EntryFacts | undefined;
}

/** A hit with its place on the page. */
export interface PlacedHit {
  block: number;
  start: number;
  end: number;
  readings: Reading[];
}
