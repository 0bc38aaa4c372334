/** All that is known of an entry, in one order for all: what it is, who holds what, who said what, facts, what to read. */
import type { Dossier, ReasonCode } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { reasonSentence } from '../ui/reasons.ts';
import { Articles } from './Articles.tsx';
import { Copy } from './Copy.tsx';
import { Facts, OwnNames } from './Facts.tsx';
import { NotHeard } from './NotHeard.tsx';
import { Overview } from './Overview.tsx';
import { Positions } from './Positions.tsx';
import { Posts } from './Posts.tsx';
import { strings } from './strings.ts';
import { Thread } from './Thread.tsx';
import { Timeline } from './Timeline.tsx';
import { type Ignore, WrongMatch } from './WrongMatch.tsx';

interface BackgroundProps {
  dossier: Dossier;
  /** Why the words were taken for this entry; left out on paper, where nothing was pointed at. */
  why?: { surface: string; reason: ReasonCode; onIgnore?: Ignore | undefined };
  now: number;
}

export function Background({ dossier, why, now }: BackgroundProps) {
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
      <NotHeard parties={dossier.notHeard} />
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
      {why && (
        <footer class="fine">
          <Copy dossier={dossier} />
          <p>
            {strings.why} {reasonSentence(why.reason, why.surface, entry.name)}
          </p>
          {why.onIgnore && <WrongMatch surface={why.surface} name={entry.name} onIgnore={why.onIgnore} />}
          <p>{strings.dataset(formatDate(compiledOn))}</p>
        </footer>
      )}
    </>
  );
}
