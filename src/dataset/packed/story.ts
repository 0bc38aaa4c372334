/** Exchanges and articles in their shards. */
import type { Article, Exchange, Id, Source } from '../../core/model.ts';
import { DatasetError } from '../error.ts';
import type { AboutRow } from '../files.ts';
import { type Around, type PackedRecord, packRecord, sourcesIn, unpackRecord } from './record.ts';
import { type SourceWriter, sourceOf } from './sources.ts';

/** An article is packed as a source: it has the same parts. What it is about, and its date, stand in about.json. */
export function packStory(story: Exchange | Article, sources: SourceWriter): PackedRecord {
  if (story.type === 'exchange') return packRecord(story, new Set(['type', 'id']), sources);
  return { inLanguage: story.inLanguage, source: sources.numberOf(asSource(story)) };
}

export function sourcesOfStory(story: Exchange | Article): Source[] {
  return story.type === 'exchange' ? sourcesIn(story) : [asSource(story)];
}

/** When an article was opened is not told. */
function asSource({ headline, url, outlet, datePublished }: Article): Source {
  return { url, title: headline, outlet, published: datePublished, opened: '' };
}

/** `about` holds the ids of the row's numbers. Throws a `DatasetError` when the shard is damaged. */
export function unpackStory(packed: PackedRecord, row: AboutRow, about: Id[], around: Around): Exchange | Article {
  const { id } = row;
  if (row.type === 'exchange')
    return { type: 'exchange', id, about: [], statements: [], ...unpackRecord(packed, around) } as unknown as Exchange;
  if (typeof packed.inLanguage !== 'string') throw new DatasetError('The dataset is damaged.');
  const { url, title, outlet } = sourceOf(around.table, packed.source);
  const { inLanguage } = packed;
  return { type: 'article', id, headline: title, url, outlet, datePublished: row.date, inLanguage, about };
}
