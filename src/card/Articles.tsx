/** Related articles: headline, outlet, date, language. */
import type { Article } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { strings } from './strings.ts';

export function Articles({ articles }: { articles: Article[] }) {
  if (articles.length === 0) return null;
  return (
    <section>
      <h2>{strings.articles}</h2>
      <ul class="plain articles">
        {articles.map(({ headline, url, outlet, datePublished, inLanguage }) => (
          <li>
            <a href={url} target="_blank" rel="noopener noreferrer" lang={inLanguage} dir="auto">
              {headline}
            </a>{' '}
            <span class="fine">
              {outlet}, {formatDate(datePublished)}{' '}
              {!inLanguage.startsWith('en') && <span class="tag">{inLanguage}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
