/** Links to the sources of a fact, position or statement: the outlet's name, with title and date on hover. */
import { Fragment } from 'preact';
import type { Source } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { Link } from './Link.tsx';

export function Sources({ sources }: { sources: Source[] }) {
  return (
    <span class="sources">
      {sources.map(({ url, title, outlet, published }, i) => (
        <Fragment key={url}>
          {i > 0 && ', '}
          <Link url={url} title={published ? `${title}, ${formatDate(published)}` : title}>
            {outlet || title}
          </Link>
        </Fragment>
      ))}
    </span>
  );
}
