/** The order of keys is the order in which the schema has them, at every depth. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Form } from '../source/read.ts';
import { partsOf, type Schema, schemaOf } from './schema.ts';

/** Forms whose keys have an order; in the others they are names or codes. */
const ordered: readonly Form[] = ['region', 'official', 'organisation', 'exchange', 'article', 'memberships'];

/** Sorts in place. Keys that the schema does not know stay at the front, where they are seen. */
export function sortKeys(contents: unknown, form: Form): void {
  if (ordered.includes(form)) sort(contents, schemaOf(form));
}

function sort(node: unknown, schema: Schema): void {
  const { items, properties } = partsOf(schema);
  if (isSeq(node) && items)
    for (const item of node.items) {
      sort(item, items);
      liftComment(item);
    }
  if (!isMap(node) || !properties) return;
  for (const pair of node.items as Pair[]) {
    const part = properties[nameOf(pair)];
    if (part) sort(pair.value, part);
  }
  const keys = Object.keys(properties);
  const rank = (pair: Pair) => keys.indexOf(nameOf(pair));
  (node as YAMLMap<unknown, unknown>).items.sort((a, b) => rank(a as Pair) - rank(b as Pair));
}

/** A comment above the first key of an item stands above the item. */
function liftComment(item: unknown): void {
  const key = isMap(item) ? (item.items[0]?.key as Node | undefined) : undefined;
  if (!isMap(item) || !key?.commentBefore) return;
  item.commentBefore = [item.commentBefore, key.commentBefore].filter(Boolean).join('\n');
  key.commentBefore = null;
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
