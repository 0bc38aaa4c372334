/** The card in each of its states. Props only: `card.iife.tsx` wires it to the page, fixtures show every state. */
import type { Dossier, ReasonCode } from '../core/model.ts';
import { locale } from '../ui/locale.ts';
import { Background } from './Background.tsx';
import { Bar, type OnPage, titleId } from './Bar.tsx';
import { Skeleton } from './Skeleton.tsx';
import { kindWords, strings } from './strings.ts';
import type { Ignore } from './WrongMatch.tsx';

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
  /** A sheet at the bottom of the window, for fingers. */
  isSheet?: boolean;
  onPage?: OnPage | undefined;
  onIgnore?: Ignore | undefined;
  onClose(): void;
}

export function Card(props: CardProps) {
  const { state, surface, isSheet, onPage, onClose } = props;
  const entry = state.is === 'ready' ? state.dossier.entry : undefined;
  return (
    <div
      class={isSheet ? 'card sheet' : 'card'}
      role="dialog"
      aria-labelledby={titleId}
      aria-busy={state.is === 'loading'}
      // The page's own would reach in: it may be in another language, and run the other way.
      lang={locale.lang}
      dir={locale.dir}
    >
      <Bar name={entry?.name ?? surface} kind={entry && kindWords(entry)} onPage={onPage} onClose={onClose} />
      {/* Focusable, so that arrow keys scroll as soon as the card has been opened from the keyboard. */}
      <div class="scroll" tabIndex={-1}>
        <Content {...props} />
      </div>
    </div>
  );
}

function Content({ state, surface, reason, now, onIgnore }: CardProps) {
  switch (state.is) {
    case 'loading':
      return <Skeleton />;
    case 'gone':
      return <p role="status">{strings.gone}</p>;
    case 'failed':
      return (
        <div role="status">
          <p>
            {strings.failed} {state.sentence}
          </p>
          <p class="fine">{strings.tryAgain}</p>
        </div>
      );
    case 'ready':
      return <Background dossier={state.dossier} why={{ surface, reason, onIgnore }} now={now} />;
  }
}
