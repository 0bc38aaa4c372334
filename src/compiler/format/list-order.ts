/** Puts lists into the order that `check/rules/order.ts` asks for. What is in order stays; equals keep their order. */
import { isMap, isSeq, type YAMLMap } from 'yaml';
import { byDate, byName, newestFirst } from '../../forms/check/order.ts';
import type { Form } from '../source/read.ts';

/** Key of the list ('' for a file that is one), what its items are sorted by, and how. */
const orders: Partial<Record<Form, { list: string; by: string[]; compare: (a: string, b: string) => number }>> = {
  exchange: { list: 'statements', by: ['saidOn'], compare: byDate },
  region: { list: 'timeline', by: ['date'], compare: byDate },
  official: { list: 'posts', by: ['from', 'asOf'], compare: newestFirst },
  outlets: { list: '', by: ['name'], compare: byName },
  'news-sites': { list: '', by: ['name'], compare: byName },
};

/** Sorts in place. */
export function sortLists(contents: unknown, form: Form): void {
  const order = orders[form];
  if (!order) return;
  const list = order.list === '' ? contents : isMap(contents) ? contents.get(order.list) : undefined;
  if (!isSeq(list) || !list.items.every(isMap)) return;
  const key = (item: unknown) => {
    const found = order.by.map((name) => (item as YAMLMap).get(name)).find((value) => value !== undefined);
    return String(found ?? '');
  };
  const [before] = list.items;
  list.items.sort((a, b) => order.compare(key(a), key(b)));
  // A comment above the first item belongs to the list, and stays with the item.
  const first = before as YAMLMap | undefined;
  if (first && list.items[0] !== first && list.commentBefore) {
    first.commentBefore = list.commentBefore;
    list.commentBefore = null;
  }
}
