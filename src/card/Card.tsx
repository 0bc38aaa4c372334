/** The card in each of its states. Props only: `card.iife.tsx` wires it to the page, fixtures show every state. */
import type { Dossier, ReasonCode } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { reasonSentence } from '../ui/reasons.ts';
import { Articles } from './Articles.tsx';
import { Facts, OwnNames, Posts } from './Facts.tsx';
import { Header, titleId } from './Header.tsx';
import { Positions } from './Positions.tsx';
import { strings } from './strings.ts';
import { Thread } from './Thread.tsx';
import { Timeline } from './Timeline.tsx';

export type CardState =
  | { is: 'loading' }
  | { is: 'ready'; dossier: Dossier }
  | { is: 'gone' }
  | { is: 'failed'; sentence: string };

export interface CardProps {
  state: CardState;
  /** The words on the page. */
  surface: string;
  reason: ReasonCode;
  /** The reader's clock, in milliseconds: decides what is stale. */
  now: number;
  onClose(): void;
}

export function Card({ state, surface, reason, now, onClose }: CardProps) {
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1} aria-busy={state.is === 'loading'}>
      <button type="button" class="close" aria-label={strings.close} title={strings.close} onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      <div class="scroll">
        <Content state={state} surface={surface} reason={reason} now={now} />
      </div>
    </div>
  );
}

function Content({ state, surface, reason, now }: Omit<CardProps, 'onClose'>) {
  switch (state.is) {
    case 'loading':
      return <Skeleton surface={surface} />;
    case 'gone':
      return <Message surface={surface} text={strings.gone} />;
    case 'failed':
      return <Message surface={surface} text={`${strings.failed} ${state.sentence} ${strings.tryAgain}`} />;
    case 'ready':
      return <Background dossier={state.dossier} surface={surface} reason={reason} now={now} />;
  }
}

function Background({
  dossier,
  surface,
  reason,
  now,
}: {
  dossier: Dossier;
  surface: string;
  reason: ReasonCode;
  now: number;
}) {
  const { entry, exchanges, articles, compiledOn } = dossier;
  const region = entry.type === 'region' ? entry : undefined;
  const isBare =
    entry.facts.length + exchanges.length + articles.length === 0 &&
    entry.type !== 'official' &&
    !region?.positions.length;
  return (
    <>
      <Header entry={entry} now={now} />
      {entry.type === 'official' && <Posts posts={entry.posts} now={now} />}
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
      {isBare && <p class="none">{strings.nothing}</p>}
      <footer>
        <details>
          <summary>{strings.why}</summary>
          <p>{reasonSentence(reason, surface, entry.name)}</p>
        </details>
        <p class="fine">{strings.dataset(formatDate(compiledOn))}</p>
      </footer>
    </>
  );
}

function Message({ surface, text }: { surface: string; text: string }) {
  return (
    <header>
      <div class="title">
        <h1 id={titleId}>{surface}</h1>
        <p role="status">{text}</p>
      </div>
    </header>
  );
}

function Skeleton({ surface }: { surface: string }) {
  return (
    <header class="skeleton">
      <div class="title">
        <p class="kind">{strings.loading}</p>
        <h1 id={titleId}>{surface}</h1>
        <div class="bar" />
        <div class="bar" />
        <div class="bar short" />
      </div>
    </header>
  );
}
