/** "Wrong match": the reader says that these words mean something else, here or everywhere, and can take it back. */
import { useState } from 'preact/hooks';
import type { Failure } from '../shared/messages.ts';
import { strings } from './strings.ts';

/** These words on this site, these words everywhere, or every name of the entry. */
export type Reach = 'here' | 'everywhere' | 'entry';

/** Keeps the correction, or takes it back (`undo`). */
export type Ignore = (reach: Reach, undo: boolean) => Promise<true | Failure>;

type State = { is: 'closed' } | { is: 'asking' } | { is: 'ignored'; reach: Reach } | { is: 'failed'; sentence: string };

interface WrongMatchProps {
  surface: string;
  /** Of the entry. */
  name: string;
  onIgnore: Ignore;
}

export function WrongMatch({ surface, name, onIgnore }: WrongMatchProps) {
  const [state, setState] = useState<State>({ is: 'closed' });
  const ignore = async (reach: Reach, undo: boolean) => {
    const reply = await onIgnore(reach, undo);
    if (reply !== true) setState({ is: 'failed', sentence: reply.error });
    else setState(undo ? { is: 'closed' } : { is: 'ignored', reach });
  };
  return (
    <div class="tools">
      {state.is === 'ignored' ? (
        <button type="button" onClick={() => void ignore(state.reach, true)}>
          {strings.undo}
        </button>
      ) : (
        <button
          type="button"
          aria-expanded={state.is === 'asking'}
          onClick={() => setState(state.is === 'asking' ? { is: 'closed' } : { is: 'asking' })}
        >
          {strings.wrong}
        </button>
      )}
      {state.is === 'asking' && (
        <>
          <button type="button" onClick={() => void ignore('here', false)}>
            {strings.wrongHere}
          </button>
          <button type="button" onClick={() => void ignore('everywhere', false)}>
            {strings.wrongEverywhere}
          </button>
          <button type="button" onClick={() => void ignore('entry', false)}>
            {strings.wrongEntry(name)}
          </button>
        </>
      )}
      <span role="status">
        {state.is === 'ignored' && strings.ignored(state.reach === 'entry' ? name : surface)}
        {state.is === 'failed' && state.sentence}
      </span>
    </div>
  );
}
