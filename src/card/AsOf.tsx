/** "as of 15 Jan 2026", with a badge when that is long ago by the reader's clock. */
import { formatDate, isStale } from '../ui/dates.ts';
import { strings } from './strings.ts';

export function AsOf({ date, now }: { date: string; now: number }) {
  return (
    <span class="as-of">
      {strings.asOf(formatDate(date))}
      {isStale(date, now) && (
        <>
          {' '}
          <span class="stale">{strings.stale}</span>
        </>
      )}
    </span>
  );
}
