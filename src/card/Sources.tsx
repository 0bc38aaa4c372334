/** Links to sources: the outlet's name, with title and date on hover and for screen readers. */
import type { Source } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';

/** Links of a fact, position or statement. Addresses that are not https are shown as text. */
export function Sources({ sources }: { sources: Source[] }) {
  return (
    <span class="sources">
      {sources.map((source, i) => (
        <>
          {i > 0 && ', '}
          <SourceLink source={source} />
        </>
      ))}
    </span>
  );
}

function SourceLink({ source: { url, title, outlet, published } }: { source: Source }) {
  const label = `${title}${published ? `, ${formatDate(published)}` : ''}`;
  const name = outlet || hostOf(url);
  return url.startsWith('https://') ? (
    <a href={url} target="_blank" rel="noopener noreferrer" title={label}>
      {name}
    </a>
  ) : (
    <span title={label}>{name}</span>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}
