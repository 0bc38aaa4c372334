/** Records in shards: a shard is read and parsed when the first of its records is asked for, and kept. */
import type { Id } from '../core/model.ts';
import { shardOf } from './files.ts';
import type { JsonReader } from './json.ts';

export class Shards<Kind> {
  readonly #shards = new Map<number, Promise<Record<Id, Kind>>>();

  constructor(
    private readonly read: JsonReader,
    private readonly name: string,
    private readonly count: number,
  ) {}

  /** The record of that id, `null` when there is none. Rejects with a `DatasetError` when its shard is missing or damaged. */
  async get(id: Id): Promise<Kind | null> {
    const records = await this.#shard(shardOf(id, this.count));
    return Object.hasOwn(records, id) ? records[id]! : null;
  }

  #shard(number: number): Promise<Record<Id, Kind>> {
    let shard = this.#shards.get(number);
    if (!shard) {
      shard = this.read<Record<Id, Kind>>(`${this.name}.${number}.json`, 'object');
      this.#shards.set(number, shard);
      // A failed read may be a passing one (a worker that is being stopped): the next question tries again.
      shard.catch(() => this.#shards.delete(number));
    }
    return shard;
  }
}
