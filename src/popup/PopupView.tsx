/** The popup in each of its states. Props only. */
import type { NotHeardRegion, PageReport } from '../shared/messages.ts';
import { formatTime } from '../ui/dates.ts';
import { Switch } from '../ui/Switch.tsx';
import { EntryLists } from './EntryLists.tsx';
import { NotHeard } from './NotHeard.tsx';
import type { PopupState } from './state.ts';
import { strings } from './strings.ts';

export interface PopupViewProps {
  host: string;
  state: PopupState;
  /** On for this site; undefined where there is no site. */
  siteOn: boolean | undefined;
  /** Which mention of each entry was jumped to last. */
  positions: Record<string, { index: number; count: number }>;
  notHeard: NotHeardRegion[];
  notice: string;
  onSite(on: boolean): void;
  onJump(id: string, step: 1 | -1): void;
  onOnce(): void;
  onAlways(): void;
  onSettings(): void;
  /** End of a pause, in milliseconds. */
  paused?: number | undefined;
  /** Pauses everywhere for so many minutes; 0 ends a pause. */
  onPause(minutes: number): void;
  /** Of the page for printing; undefined where there is nothing to print. */
  printAddress?: string | undefined;
}

/** The page is asked four times a second: after this many answers the reader is told that it takes long. */
const PATIENCE = 40;
/** In minutes. */
const HOUR = 60;

export function PopupView(props: PopupViewProps) {
  const { host, siteOn, notice, paused, onSite, onSettings, onPause, printAddress } = props;
  return (
    <>
      <header>
        <h1>{host || 'Backgrounder'}</h1>
        {siteOn !== undefined && (
          <Switch looks="lever" on={siteOn} onChange={onSite}>
            {strings.on}
          </Switch>
        )}
      </header>
      <Body {...props} />
      {notice && (
        <p class="message alarm" role="alert">
          {notice}
        </p>
      )}
      <footer>
        <button type="button" onClick={onSettings}>
          {strings.settings}
        </button>
        <a href="../paste/paste.html" target="_blank" rel="noopener noreferrer">
          {strings.paste}
        </a>
        {paused === undefined && siteOn && (
          <button type="button" onClick={() => onPause(HOUR)}>
            {strings.pause}
          </button>
        )}
        {printAddress && (
          <a href={printAddress} target="_blank" rel="noopener noreferrer">
            {strings.print}
          </a>
        )}
      </footer>
    </>
  );
}

function Body({ state, host, paused, positions, notHeard, onJump, onOnce, onAlways, onPause }: PopupViewProps) {
  if (paused !== undefined)
    return (
      <div class="message">
        <p>{strings.paused(formatTime(paused))}</p>
        <div class="actions">
          <button type="button" class="primary" onClick={() => onPause(0)}>
            {strings.resume}
          </button>
        </div>
      </div>
    );
  switch (state.is) {
    case 'reading':
      return (
        <p class="message quiet" role="status">
          {(state.asked ?? 0) < PATIENCE ? strings.reading : strings.slow}
        </p>
      );
    case 'unreadable':
      return <p class="message">{strings.unreadable[state.why]}</p>;
    case 'off':
      return <p class="message">{offWords(state.why)}</p>;
    case 'failed':
      return (
        <p class="message alarm" role="alert">
          {strings.failed(state.sentence)}
        </p>
      );
    case 'not-here':
      return (
        <div class="message">
          <p>{strings.notHere(host)}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={onOnce}>
              {strings.once}
            </button>
            <button type="button" onClick={onAlways}>
              {strings.always}
            </button>
          </div>
        </div>
      );
    case 'found':
      if (state.entries.length === 0) return <p class="message">{strings.none}</p>;
      return (
        <>
          <EntryLists entries={state.entries} positions={positions} onJump={onJump} />
          <NotHeard regions={notHeard} />
        </>
      );
  }
}

function offWords(why: PageReport['why']): string {
  if (why === 'language') return strings.languageOff;
  return why === 'edited' ? strings.edited : strings.off;
}
