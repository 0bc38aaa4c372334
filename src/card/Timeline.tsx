/** A region's timeline, oldest first: a drawn line with the text beside it. */
import type { TimelineEvent } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { FromPack } from './FromPack.tsx';
import { Sources } from './Sources.tsx';
import { strings } from './strings.ts';

export function Timeline({ events }: { events: TimelineEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{strings.timeline}</h2>
      <ol class="plain timeline">
        {events.map(({ date, text, sources, pack }) => (
          <li key={date + text}>
            <p>
              <time dateTime={date}>{formatDate(date)}</time> {text}
            </p>
            <p class="fine">
              <Sources sources={sources} />
              <FromPack pack={pack} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
