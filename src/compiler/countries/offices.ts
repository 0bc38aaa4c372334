/** Who is head of state and of government of a country: from the officials who are so as of a date. */
import type { Fact } from '../../core/model.ts';
import { type Context, withOutlets } from '../../forms/entries/context.ts';
import type * as forms from '../../forms/forms.ts';
import type { Data } from '../source/data.ts';
import type { Country } from './list.ts';

type PostForm = forms.Official['posts'][number];

const labels = { 'head-of-state': 'Head of state', 'head-of-government': 'Head of government' } as const;
type Head = keyof typeof labels;

/**
 * Facts about the heads of a country. Somebody who is both is named once, under both. A post with an end is past. Of two
 * people in one post the one whom the newer source shows is named, and the checker tells; some states have several by law.
 */
export function headFacts(country: Country, { officials, hand }: Pick<Data, 'officials' | 'hand'>, context: Context) {
  const held = officials.flatMap(({ value }) =>
    value.posts
      .filter((post) => post.of === country.id && post.until === undefined)
      .map((post) => ({ name: value.name, post, heads: headsOf(post) }))
      .filter(({ heads }) => heads.length > 0),
  );
  const kept = hand.severalHeads.includes(country.iso) ? held : held.filter((one) => isNewest(one, held));
  return kept
    .map(({ name, post, heads }): Fact => {
      return {
        label: heads.length === 2 ? 'Head of state and of government' : labels[heads[0]!],
        value: `${name}${post.from === undefined ? '' : ` (since ${post.from.slice(0, 4)})`}`,
        asOf: post.asOf,
        sources: withOutlets(post.sources, context),
      };
    })
    .sort((a, b) => compare(b.label, a.label) || compare(a.value, b.value)); // States before governments, as the words sort too.
}

interface Held {
  post: PostForm;
  heads: Head[];
}

function isNewest(one: Held, all: readonly Held[]): boolean {
  return !all.some(
    (other) => other.heads.some((head) => one.heads.includes(head)) && compare(other.post.asOf, one.post.asOf) > 0,
  );
}

/** Which of the two a post is, in that order. */
export function headsOf({ functions = [] }: PostForm): Head[] {
  return (Object.keys(labels) as Head[]).filter((head) => functions.includes(head));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
