/** Related articles: headline, outlet, date, language. */
import type { Article } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { languageName } from '../ui/languages.ts';
import { locale } from '../ui/locale.ts';
import { FromPack } from './FromPack.tsx';
import { Link } from './Link.tsx';
import { strings } from './strings.ts';

export function Articles({ articles }: { articles: Article[] }) {
  if (articles.length === 0) return null;
  return (
    <section>
      <h2>{strings.articles}</h2>
      <ul class="plain">
        {articles.map(({ id, headline, url, outlet, datePublished, inLanguage, pack }) => (
          <li key={id}>
            <p>
              <Link url={url} lang={inLanguage}>
                {headline}
              </Link>
            </p>
            <p class="fine">
              <bdi>{outlet}</bdi>, {formatDate(datePublished)}{' '}
              {inLanguage !== locale.lang && <span class="tag">{languageName(inLanguage)}</span>}
              <FromPack pack={pack} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
