/** Records in shards: a shard is read and parsed when the first of its records is asked for, and kept. */
import type { Id } from '../core/model.ts';
import { shardOf } from './files.ts';
import type { JsonReader } from './json.ts';
import { once } from './once.ts';

export class Shards<Kind> {
  readonly #shard: (number: number) => Promise<Record<Id, Kind>>;

  constructor(
    read: JsonReader,
    name: string,
    private readonly count: number,
  ) {
    this.#shard = once((number) => read<Record<Id, Kind>>(`${name}.${number}.json`, 'object'));
  }

  /** The record of that id, `null` when there is none. Rejects with a `DatasetError` when its shard is missing or damaged. */
  async get(id: Id): Promise<Kind | null> {
    const records = await this.#shard(shardOf(id, this.count));
    return Object.hasOwn(records, id) ? records[id]! : null;
  }
}
