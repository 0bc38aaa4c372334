/** Top of a card, above what scrolls: the name stays in sight, and the buttons never lie over text. */
import type { ComponentChildren } from 'preact';
import { strings } from './strings.ts';

export const titleId = 'title';

/** What the reader can do with a card on a page; a card elsewhere has no mentions around it. */
export interface OnPage {
  /** Which of the entry's mentions this is, from 0. */
  at: { index: number; count: number };
  pinned: boolean;
  onPin(pinned: boolean): void;
  onStep(by: 1 | -1): void;
}

interface BarProps {
  name: string;
  kind: string | undefined;
  onPage: OnPage | undefined;
  onClose(): void;
}

export function Bar({ name, kind, onPage, onClose }: BarProps) {
  return (
    <header class="bar">
      <div>
        <h1 id={titleId}>
          <bdi>{name}</bdi>
        </h1>
        {kind && <p class="fine">{kind}</p>}
      </div>
      <div class="buttons">
        {onPage && onPage.at.count > 1 && <Steps {...onPage} />}
        {onPage && (
          <Icon label={strings.pin} pressed={onPage.pinned} onClick={() => onPage.onPin(!onPage.pinned)}>
            <path d="M6 1.5h4l-.5 5 2.5 2.5H4l2.5-2.5zM8 9v5.5" />
          </Icon>
        )}
        <Icon label={strings.close} onClick={onClose}>
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
        </Icon>
      </div>
    </header>
  );
}

function Steps({ at: { index, count }, onStep }: OnPage) {
  return (
    <>
      <Icon label={strings.previous} onClick={() => onStep(-1)}>
        <path class="turn" d="M10 3L5 8l5 5" />
      </Icon>
      <span class="fine">{strings.at(index + 1, count)}</span>
      <Icon label={strings.next} onClick={() => onStep(1)}>
        <path class="turn" d="M6 3l5 5-5 5" />
      </Icon>
    </>
  );
}

interface IconProps {
  label: string;
  pressed?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

function Icon({ label, pressed, onClick, children }: IconProps) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
