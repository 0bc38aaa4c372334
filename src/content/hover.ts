/** Turns what the reader does into events of `dwell.ts`, and its effects into waits and cards. */
import { isSame, type Tour } from '../shared/card-host.ts';
import type { Orders } from '../shared/messages.ts';
import type { CardLink, Showing } from './card-link.ts';
import { type Event as DwellEvent, type Effect, type Pointer, type State, start, step, type Timer } from './dwell.ts';
import { lineAt, mentionAt } from './hit-test.ts';
import { languageOf } from './page-words.ts';
import type { Paint, Painted } from './paint.ts';
import * as times from './times.ts';
import { closest, contains, parentOf } from './tree.ts';

/** Opens the card of a mention at once. */
export type Summon = (target: Painted, pointer: Pointer) => void;

/**
 * Listens until the signal aborts. Only events of a real hand count: a page can dispatch any other. Gives the way to
 * open a card without the pointer.
 */
export function watchHover(paint: Paint, card: CardLink, orders: () => Orders, signal: AbortSignal): Summon {
  let state: State<Painted> = start;
  let at: { x: number; y: number; screen: string; target?: EventTarget | undefined } = { x: -1, y: -1, screen: '' };
  /** A pinned card, or one on its way to the next mention, is closed by nothing on the page. */
  let pinned = false;
  let stepping = false;

  const heard = (event: DwellEvent<Painted>) => {
    if ((pinned || stepping) && event.type !== 'summon') return;
    const [next, effects] = step(state, event, isSame);
    state = next;
    for (const effect of effects) run(effect);
  };
  const close = () => heard({ type: 'close' });
  const lasts = (timer: Timer) =>
    ({ prepare: orders().delay * times.prepareShare, show: orders().delay, hide: times.leave })[timer];
  const run = (effect: Effect<Painted>) => {
    switch (effect.do) {
      case 'wait': {
        const { timer, wait } = effect;
        setTimeout(() => signal.aborted || heard({ type: 'timer', timer, wait }), lasts(timer));
        break;
      }
      case 'prepare':
        card.prepare(effect.token, effect.target);
        break;
      case 'show':
        // Somebody who has marked text is about to copy it.
        if (getSelection()?.isCollapsed === false) close();
        else void card.show(effect.token, effect.target, (tour) => showing(effect.target, effect.pointer, tour));
        break;
      case 'hide':
        card.hide();
    }
  };
  const summon: Summon = (target, pointer) => {
    stepping = false;
    heard({ type: 'summon', target, pointer });
  };
  const showing = (target: Painted, pointer: Pointer, tour: Tour<Painted>): Showing => {
    const { range } = target;
    return {
      line: lineAt(range, at.x, at.y) ?? range.getClientRects()[0] ?? range.getBoundingClientRect(),
      lang: languageOf(parentOf(range.startContainer)),
      orders: orders(),
      pointer,
      at: tour.placeOf(target, target.mention.id),
      pinned,
      onPin: (on) => {
        pinned = on;
      },
      onStep: (by) => {
        const next = tour.go(target.mention.id, by, target);
        stepping = true;
        // The scrolling that this makes is heard in the next frame, and would close the card.
        requestAnimationFrame(() => requestAnimationFrame(() => summon(next ?? target, pointer)));
      },
      onPointer: (inside) => heard({ type: 'card', inside }),
      onScroll: close,
      onClose: () => {
        pinned = false;
        close();
      },
    };
  };

  const on = <Name extends keyof WindowEventMap>(name: Name, listen: (event: WindowEventMap[Name]) => void) =>
    addEventListener(name, (event) => event.isTrusted && listen(event), { capture: true, passive: true, signal });

  const moved = (event: PointerEvent) => {
    const { clientX: x, clientY: y, screenX, screenY, pointerType, buttons, target } = event;
    if (pointerType === 'touch' || card.contains(target)) return;
    // After scrolling, browsers send a move though the hand is still: what came under it was not pointed at.
    const screen = `${screenX},${screenY}`;
    if (screen === at.screen) return;
    at = { x, y, screen, target: innermost(event) };
    if (buttons) close();
    else point(isHeld(event));
  };
  const isHeld = (event: MouseEvent | KeyboardEvent) => {
    const { modifier } = orders();
    return modifier === 'none' || event.getModifierState(modifier);
  };
  /** The pointer is where it is; without its key it opens nothing, but keeps open what is. */
  const point = (held: boolean) => {
    const hit = mentionAt(paint, at.x, at.y, at.target);
    const wanted = hit && (held || (state.target && isSame(hit, state.target)));
    heard({ type: 'over', target: wanted ? hit : undefined });
  };
  on('pointermove', moved);
  // Into a frame, where the moves are not ours to see.
  on('pointerover', moved);
  on('pointerout', ({ relatedTarget, pointerType }) => {
    if (!relatedTarget && pointerType !== 'touch') heard({ type: 'over', target: undefined });
  });
  on('pointerdown', ({ target }) => card.contains(target) || close());
  on('click', (event) => {
    // A tap; scrolling and pinching make no click. The page's links keep theirs.
    const { clientX: x, clientY: y, target } = event;
    if ((event as PointerEvent).pointerType !== 'touch' || card.contains(target)) return;
    const inner = innermost(event);
    if (inner instanceof Element && closest(inner, 'a,button,label,input,select,textarea,[role=button]')) return;
    const hit = mentionAt(paint, x, y, inner);
    at = { x, y, screen: '', target: inner };
    if (hit) heard({ type: 'summon', target: hit, pointer: 'touch' });
  });
  on('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === orders().modifier) point(true);
  });
  on('scroll', ({ target }) => {
    // Only what moves the mention: not a ticker, nor the inside of the card.
    const node = state.target?.range.startContainer;
    if (node && target instanceof Node && contains(target, node)) close();
  });
  // Back from the browser's memory of pages. Not when it leaves: with a listener there browsers end a tab slowly.
  on('pageshow', close);
  signal.addEventListener('abort', () => card.hide());
  return summon;
}

/** The element that an event is about; as its target, whoever listens outside of a shadow tree is told the host. */
function innermost(event: globalThis.Event): EventTarget | undefined {
  return event.composedPath()[0];
}
