/** All that is known of an entry, in one order for all: what it is, who holds what, who said what, facts, what to read. */
import type { Dossier, ReasonCode } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { reasonSentence } from '../ui/reasons.ts';
import { Articles } from './Articles.tsx';
import { Facts, OwnNames } from './Facts.tsx';
import { Overview } from './Overview.tsx';
import { Positions } from './Positions.tsx';
import { Posts } from './Posts.tsx';
import { strings } from './strings.ts';
import { Thread } from './Thread.tsx';
import { Timeline } from './Timeline.tsx';

interface BackgroundProps {
  dossier: Dossier;
  surface: string;
  reason: ReasonCode;
  now: number;
}

export function Background({ dossier, surface, reason, now }: BackgroundProps) {
  const { entry, exchanges, articles, compiledOn } = dossier;
  const region = entry.type === 'region' ? entry : undefined;
  const posts = entry.type === 'official' ? entry.posts : [];
  const isBare = [entry.facts, exchanges, articles, posts, region?.positions, region?.timeline].every(
    (list) => !list?.length,
  );
  return (
    <>
      <Overview entry={entry} now={now} />
      <Posts posts={posts} now={now} />
      {region && <Positions positions={region.positions} />}
      {exchanges.length > 0 && (
        <section>
          <h2>{strings.exchanges}</h2>
          {exchanges.map((exchange) => (
            <Thread key={exchange.id} exchange={exchange} />
          ))}
        </section>
      )}
      <Facts facts={entry.facts} now={now} />
      {region && <OwnNames names={region.ownNames} />}
      {region && <Timeline events={region.timeline} />}
      <Articles articles={articles} />
      {isBare && <p class="nothing">{strings.nothing}</p>}
      <footer class="fine">
        <p>
          {strings.why} {reasonSentence(reason, surface, entry.name)}
        </p>
        <p>{strings.dataset(formatDate(compiledOn))}</p>
      </footer>
    </>
  );
}
