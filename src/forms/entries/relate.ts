/** Entries and stories, sorted and related to each other. */
import type { Article, Entry, Exchange } from '../../core/model.ts';
import { concerns, storyDate } from './stories.ts';

export interface Compiled {
  /** Sorted by id: the position is the entry's number. */
  entries: Entry[];
  stories: (Exchange | Article)[];
}

/** Sorts both, and gives each entry the stories that concern it, newest first. */
export function relate(entries: Entry[], stories: (Exchange | Article)[]): Compiled {
  entries.sort(byId);
  stories.sort(byId);
  const byEntry = new Map(entries.map((entry) => [entry.id, entry]));
  const newestFirst = [...stories].sort((a, b) => (storyDate(a) < storyDate(b) ? 1 : -1));
  for (const story of newestFirst) {
    for (const id of concerns(story)) {
      const entry = byEntry.get(id);
      if (entry) (story.type === 'exchange' ? entry.exchanges : entry.articles).push(story.id);
    }
  }
  return { entries, stories };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
