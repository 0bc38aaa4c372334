/** Officials and organisations. */
import type { Official, Organisation } from '../../core/model.ts';
import type { Written } from '../data.ts';
import type * as forms from '../forms.ts';
import { type Context, sourced } from './context.ts';

export function officialEntry({ id, value }: Written<forms.Official>, context: Context): Official {
  const { name, summary, wikidata, country } = value;
  return {
    type: 'official',
    id,
    name,
    summary,
    ...(wikidata !== undefined && { wikidata }),
    ...(country !== undefined && { country }),
    posts: sourced(value.posts, context).map((post) => ({ ...post, ofName: context.nameOf(post.of) })),
    facts: sourced(value.facts, context),
    exchanges: [],
    articles: [],
  };
}

export function organisationEntry({ id, value }: Written<forms.Organisation>, context: Context): Organisation {
  const { name, summary, wikidata } = value;
  return {
    type: 'organisation',
    id,
    name,
    summary,
    ...(wikidata !== undefined && { wikidata }),
    facts: sourced(value.facts, context),
    exchanges: [],
    articles: [],
  };
}
