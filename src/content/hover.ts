/** Turns what the reader does into events of `dwell.ts`, and its effects into waits and cards. */
import type { Settings } from '../shared/settings.ts';
import type { CardLink, Showing } from './card-link.ts';
import { type Event as DwellEvent, type Effect, type Pointer, type State, start, step, type Timer } from './dwell.ts';
import { lineAt, mentionAt } from './hit-test.ts';
import { languageOf } from './page-words.ts';
import type { Paint, Painted } from './paint.ts';
import * as times from './times.ts';

/** Listens until the signal aborts. Only events of a real hand count: a page can dispatch any other. */
export function watchHover(paint: Paint, card: CardLink, settings: () => Settings, signal: AbortSignal): void {
  let state: State<Painted> = start;
  let at = { x: -1, y: -1, screen: '' };

  const heard = (event: DwellEvent<Painted>) => {
    const [next, effects] = step(state, event, isSame);
    state = next;
    for (const effect of effects) run(effect);
  };
  const lasts: Record<Timer, () => number> = {
    prepare: () => settings().delay * times.prepareShare,
    show: () => settings().delay,
    hide: () => times.leave,
  };
  const run = (effect: Effect<Painted>) => {
    switch (effect.do) {
      case 'wait': {
        const { timer, wait } = effect;
        setTimeout(() => signal.aborted || heard({ type: 'timer', timer, wait }), lasts[timer]());
        break;
      }
      case 'prepare':
        card.prepare(effect.token, effect.target);
        break;
      case 'show':
        // Somebody who has marked text is about to copy it.
        if (getSelection()?.isCollapsed === false) heard({ type: 'close' });
        else void card.show(effect.token, effect.target, () => showing(effect.target, effect.pointer));
        break;
      case 'hide':
        card.hide();
    }
  };
  const showing = ({ range }: Painted, pointer: Pointer): Showing => {
    const rects = [...range.getClientRects()];
    return {
      anchor: { rects, line: lineAt(range, at.x, at.y) ?? rects[0] ?? range.getBoundingClientRect() },
      lang: languageOf(range.startContainer.parentElement ?? undefined),
      settings: settings(),
      pointer,
      onPointerEnter: () => heard({ type: 'card', inside: true }),
      onPointerLeave: () => heard({ type: 'card', inside: false }),
      onClose: () => heard({ type: 'close' }),
    };
  };

  const on = <Name extends keyof WindowEventMap>(name: Name, listen: (event: WindowEventMap[Name]) => void) =>
    addEventListener(name, (event) => event.isTrusted && listen(event), { capture: true, passive: true, signal });

  const moved = ({ clientX: x, clientY: y, screenX, screenY, pointerType, buttons, target }: PointerEvent) => {
    if (pointerType === 'touch' || card.contains(target)) return;
    // After scrolling, browsers send a move though the hand is still: what came under it was not pointed at.
    const screen = `${screenX},${screenY}`;
    if (screen === at.screen) return;
    at = { x, y, screen };
    heard(buttons ? { type: 'close' } : { type: 'over', target: mentionAt(paint, x, y, target) });
  };
  on('pointermove', moved);
  // Into a frame, where the moves are not ours to see.
  on('pointerover', moved);
  on('pointerout', ({ relatedTarget, pointerType }) => {
    if (!relatedTarget && pointerType !== 'touch') heard({ type: 'over', target: undefined });
  });
  on('pointerdown', ({ target }) => card.contains(target) || heard({ type: 'close' }));
  on('click', (event) => {
    // A tap; scrolling and pinching make no click. The page's links keep theirs.
    const { clientX: x, clientY: y, target } = event;
    if ((event as PointerEvent).pointerType !== 'touch' || card.contains(target)) return;
    if (target instanceof Element && target.closest('a,button,label,input,select,textarea,[role=button]')) return;
    const hit = mentionAt(paint, x, y, target);
    at = { x, y, screen: '' };
    if (hit) heard({ type: 'summon', target: hit, pointer: 'mouse' });
  });
  on('keydown', ({ key }) => key === 'Escape' && heard({ type: 'close' }));
  on('scroll', ({ target }) => {
    // Only what moves the mention: not a ticker, nor the inside of the card.
    const node = state.target?.range.startContainer;
    if (node && target instanceof Node && target.contains(node)) heard({ type: 'close' });
  });
  on('pagehide', () => heard({ type: 'close' }));
  signal.addEventListener('abort', () => card.hide());
}

function isSame(a: Painted, b: Painted): boolean {
  return (
    a === b ||
    (a.mention.id === b.mention.id &&
      a.range.startContainer === b.range.startContainer &&
      a.range.startOffset === b.range.startOffset)
  );
}
