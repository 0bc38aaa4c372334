/** What turning written entries into compiled ones looks up: names for ids, outlets for addresses. */
import type * as model from '../../core/model.ts';
import type * as forms from '../forms.ts';
import type { OutletIndex } from '../outlets.ts';

export interface Context {
  /** Name of an entry; the id itself when there is none, which the checker reports. */
  nameOf(id: string): string;
  outlets: OutletIndex;
}

export function withOutlets(sources: readonly forms.Source[] | undefined, { outlets }: Context): model.Source[] {
  return (sources ?? []).map((source) => {
    const { url, title, published, opened } = source;
    const outlet = outlets.of(url)?.name ?? new URL(url).hostname;
    return { url, title, outlet, ...(published !== undefined && { published }), opened };
  });
}

/** Facts, events, control: anything that carries sources, with their outlets. */
export function sourced<T extends { sources: forms.Source[] }>(items: readonly T[] | undefined, context: Context) {
  return (items ?? []).map((item) => ({ ...item, sources: withOutlets(item.sources, context) }));
}
