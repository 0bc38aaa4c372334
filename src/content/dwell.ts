/**
 * When a card is fetched, shown and closed. A pure state machine: no clock, no page; `hover.ts` runs its effects.
 * The words are those of Wikipedia's page previews.
 *
 *                 over(mention)                    timer show
 *   idle ───────────────────────────▶ resting ───────────────────▶ open ◀─── card(inside)
 *    ▲ ▲        over(other or none)      │                        │    ▲          │
 *    │ └─────────────────────────────────┘      over(other), card(out) │ over(same)
 *    │                                                            ▼    │          │
 *    └──────────────────────────────── timer hide ───────────── leaving ──────────┘
 *
 * `close` (Esc, scrolling, a press) leads to idle from everywhere, and what is under the pointer then is dismissed:
 * it opens again only after the pointer has been elsewhere.
 */

export type Timer = 'prepare' | 'show' | 'hide';
export type Pointer = 'mouse' | 'keyboard' | 'touch';

export type Event<T> =
  /** The pointer is over a mention, or over none. Comes with every move. */
  | { type: 'over'; target: T | undefined }
  /** The reader asks for the card now: a tap, a key. */
  | { type: 'summon'; target: T; pointer: Pointer }
  /** The pointer has entered, or left, the card. */
  | { type: 'card'; inside: boolean }
  /** A wait is over. `wait` is the number that the effect carried: an older one is stale. */
  | { type: 'timer'; timer: Timer; wait: number }
  | { type: 'close' };

export type Effect<T> =
  | { do: 'wait'; timer: Timer; wait: number }
  /** Fetch what the card needs. */
  | { do: 'prepare'; token: number; target: T }
  | { do: 'show'; token: number; target: T; pointer: Pointer }
  | { do: 'hide' };

export interface State<T> {
  phase: 'idle' | 'resting' | 'open' | 'leaving';
  /** One hover, one token: what was fetched for an older one is not shown. */
  token: number;
  /** Number of the newest wait. */
  wait: number;
  /** The mention that this hover is about; in `idle`, the one dismissed. */
  target?: T | undefined;
  /** What is under the pointer, when it is not the card. */
  over?: T | undefined;
  inCard?: boolean;
}

export const start: State<never> = { phase: 'idle', token: 0, wait: 0 };

type Next<T> = [State<T>, Effect<T>[]];

/** One step. `same` tells whether two targets are one mention: a rescan makes new objects for it. */
export function step<T>(state: State<T>, event: Event<T>, same: (a: T, b: T) => boolean): Next<T> {
  const isTarget = (other: T | undefined) =>
    state.target !== undefined && other !== undefined && same(state.target, other);
  const { phase } = state;
  const isShown = phase === 'open' || phase === 'leaving';
  switch (event.type) {
    case 'over': {
      if (state.inCard) return [state, []];
      const { target } = event;
      const here = { ...state, over: target };
      if (isTarget(target)) return [phase === 'leaving' ? { ...here, phase: 'open' } : here, []];
      if (phase === 'open') return leave(here);
      if (phase === 'leaving') return [here, []];
      return target === undefined ? [idle(here), []] : rest(here, target);
    }
    case 'summon': {
      const token = state.token + 1;
      const { target, pointer } = event;
      return [
        // A card that a key or a finger has opened stays while the mouse lies elsewhere, as if it were inside.
        { phase: 'open', token, wait: state.wait + 1, target, over: target, inCard: pointer !== 'mouse' },
        [
          { do: 'prepare', token, target },
          { do: 'show', token, target, pointer },
        ],
      ];
    }
    case 'card':
      if (!isShown) return [state, []];
      if (event.inside) return [{ ...state, phase: 'open', inCard: true, over: undefined }, []];
      return leave({ ...state, inCard: false });
    case 'timer': {
      const { target, token } = state;
      if (event.wait !== state.wait || target === undefined) return [state, []];
      // The newest wait is the phase's own: to hide while leaving, to prepare and show while resting.
      if (phase === 'leaving') {
        const [next, effects] = state.over === undefined ? [idle(state), []] : rest(state, state.over);
        return [next, [{ do: 'hide' }, ...effects]];
      }
      if (phase !== 'resting') return [state, []];
      return event.timer === 'prepare'
        ? [state, [{ do: 'prepare', token, target }]]
        : [{ ...state, phase: 'open' }, [{ do: 'show', token, target, pointer: 'mouse' }]];
    }
    case 'close': {
      const effects: Effect<T>[] = isShown ? [{ do: 'hide' }] : [];
      return [{ ...idle(state), target: state.over ?? state.target, over: state.over }, effects];
    }
  }
}

function idle<T>({ token, wait }: State<T>): State<T> {
  return { phase: 'idle', token, wait: wait + 1 };
}

function rest<T>(state: State<T>, target: T): Next<T> {
  const wait = state.wait + 1;
  return [
    { phase: 'resting', token: state.token + 1, wait, target, over: target },
    [
      { do: 'wait', timer: 'prepare', wait },
      { do: 'wait', timer: 'show', wait },
    ],
  ];
}

function leave<T>(state: State<T>): Next<T> {
  const wait = state.wait + 1;
  return [{ ...state, phase: 'leaving', wait }, [{ do: 'wait', timer: 'hide', wait }]];
}
