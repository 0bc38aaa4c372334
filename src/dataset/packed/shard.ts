/** Records in shards: a shard is read and parsed when the first of its records is asked for, and kept. */
import type { Id } from '../../core/model.ts';
import { shardOf } from '../files.ts';
import type { JsonReader } from '../json.ts';
import { once } from '../once.ts';
import type { PackedRecord } from './record.ts';

export class Shards {
  readonly #shard: (number: number) => Promise<Record<Id, PackedRecord>>;

  constructor(
    read: JsonReader,
    name: string,
    private readonly count: number,
  ) {
    this.#shard = once((number) => read<Record<Id, PackedRecord>>(`${name}.${number}.json`, 'object'));
  }

  /** The packed record of that id, `null` when there is none. Rejects with a `DatasetError` when its shard is missing or damaged. */
  async get(id: Id): Promise<PackedRecord | null> {
    const records = await this.#shard(shardOf(id, this.count));
    return Object.hasOwn(records, id) ? records[id]! : null;
  }
}
