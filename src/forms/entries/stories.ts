/** Exchanges and articles. */
import type { Article, Exchange } from '../../core/model.ts';
import type { Written } from '../data.ts';
import type * as forms from '../forms.ts';
import { type Context, withOutlets } from './context.ts';

export function exchangeStory({ id, value }: Written<forms.Exchange>, context: Context): Exchange {
  return {
    type: 'exchange',
    id,
    title: value.title,
    about: value.about,
    statements: value.statements.map((statement) => ({
      ...statement,
      speakerName: context.nameOf(statement.speaker),
      partyName: context.nameOf(statement.party),
      replies: statement.replies ?? [],
      sources: withOutlets(statement.sources, context),
    })),
  };
}

export function articleStory({ id, value }: Written<forms.Article>, context: Context): Article {
  const { headline, url, datePublished, inLanguage, about } = value;
  const outlet = context.outlets.of(url)?.name ?? new URL(url).hostname;
  return { type: 'article', id, headline, url, outlet, datePublished, inLanguage, about };
}

/** Every entry that a story concerns: what it is about, and in an exchange who speaks and for whom. */
export function concerns(story: Exchange | Article): string[] {
  const speaking = story.type === 'exchange' ? story.statements.flatMap((s) => [s.speaker, s.party]) : [];
  return [...new Set([...story.about, ...speaking])];
}

/** Date by which a story is ordered: of its newest statement, or of the article. */
export function storyDate(story: Exchange | Article): string {
  if (story.type === 'article') return story.datePublished;
  const dates = story.statements.map(({ saidOn }) => saidOn).sort();
  return dates[dates.length - 1] ?? '';
}
