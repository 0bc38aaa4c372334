/** Dates as a reader writes them. The dataset has `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: never more is shown than is known. */
import { locale } from './locale.ts';

const forms: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** A date in words of a language; text that is no date comes back as it is. */
export function formatDate(date: string, of = locale.lang): string {
  const form = forms[date.length];
  const time = Date.parse(date);
  if (!form || Number.isNaN(time)) return date;
  // English as most of the world writes it: day before month.
  return new Intl.DateTimeFormat(of === 'en' ? 'en-GB' : of, { ...form, timeZone: 'UTC' }).format(time);
}

/** The time of day, as the reader's language writes it. */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(locale.lang, { timeStyle: 'short' }).format(at);
}

/** Older than this, a fact may have changed: days. */
const STALE_AFTER = 180;

/** True when a date lies more than 180 days before `now` (milliseconds). The end of a month or year counts where only that is known. */
export function isStale(date: string, now: number): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const end = Date.UTC(year, month === undefined ? 11 : month - 1, day ?? 28);
  return now - end > STALE_AFTER * 86_400_000;
}
