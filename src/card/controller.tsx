/**
 * Shows one card at a time. Every request has a token; what arrives for an older one is dropped. The card is placed once,
 * at its full size, and filled later: it never moves under the reader's eyes. When its content turns out to be shorter,
 * the edge far from the line comes nearer.
 */
import { render } from 'preact';
import type { CardHost, CardRequest, CloseReason } from '../shared/card-host.ts';
import type { Failure, WorkerCalls } from '../shared/messages.ts';
import { outward } from '../shared/outward.ts';
import { announce } from './announce.ts';
import { Card, type CardState } from './Card.tsx';
import { createHost } from './host.ts';
import { bottomSheet, type Placed, place } from './place.ts';
import { strings } from './strings.ts';
import { createTour } from './tour.ts';

type Ignore = (params: WorkerCalls['ignore']['params']) => Promise<true | Failure>;

/** Makes the card of this frame; it stays off the page until `show`. `ignore` keeps the reader's corrections. */
export function createCard(ignore: Ignore, now: () => number = Date.now): CardHost {
  const host = createHost();
  let current: CardRequest | undefined;
  let focusBefore: Element | null = null;
  let listening: AbortController | undefined;

  const close = (how: CloseReason) => {
    const request = current;
    hide();
    request?.onClose(how);
  };
  const draw = (request: CardRequest, state: CardState) => {
    const { id, surface, reason, pointer, at, pinned, onPin, onStep } = request;
    // The next mention has a card of its own: a keyboard goes on from the same button.
    const focused = focusInside()?.getAttribute('aria-label');
    render(
      <Card
        // Another hover, another card: it starts at its top.
        key={request.token}
        state={state}
        surface={surface}
        reason={reason}
        now={now()}
        isSheet={pointer === 'touch'}
        onPage={{
          at,
          pinned,
          onStep,
          onPin: (on) => {
            request.pinned = on;
            onPin(on);
            draw(request, state);
          },
        }}
        onIgnore={(reach, undo) =>
          ignore({ id, words: reach === 'entry' ? '' : surface, everywhere: reach !== 'here', undo })
        }
        onClose={() => close('button')}
      />,
      host.root,
    );
    if (focused) host.root.querySelector<HTMLElement>(`button[aria-label="${CSS.escape(focused)}"]`)?.focus();
  };
  const listen = (request: CardRequest) => {
    listening?.abort();
    listening = new AbortController();
    const { signal } = listening;
    const { element } = host;
    element.addEventListener('pointerenter', () => request.onPointer(true), { signal });
    element.addEventListener('pointerleave', () => request.onPointer(false), { signal });
    // Of what lies in shadow trees; the rest is heard by the content script.
    for (const one of outward(request.range.startContainer).slice(0, -1))
      one.getRootNode().addEventListener(
        'scroll',
        ({ target }) => {
          if (target instanceof Node && target.contains(one)) request.onScroll();
        },
        { capture: true, signal },
      );
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.stopPropagation();
        close('escape');
      },
      { capture: true, signal },
    );
  };
  const show = async (request: CardRequest) => {
    const isNew = current === undefined;
    current = request;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const placed =
      request.pointer === 'touch'
        ? bottomSheet(viewport)
        : await place(request.line, viewport, getComputedStyle(document.documentElement).direction === 'rtl');
    const first = await soon(request.dossier);
    if (current !== request) return;
    draw(request, first === undefined ? { is: 'loading' } : stateOf(first));
    host.place(placed, request.orders);
    listen(request);
    if (request.pointer === 'keyboard') {
      if (isNew) focusBefore = document.activeElement;
      if (!focusInside()) scroller()?.focus({ preventScroll: true });
    }
    if (first === undefined) {
      const dossier = await request.dossier;
      if (current !== request) return;
      draw(request, stateOf(dossier));
    }
    shrink(placed, request);
  };
  const hide = () => {
    if (!current) return;
    // Not when the reader has gone on to something else on the page.
    const hadFocus = document.activeElement === host.element;
    current = undefined;
    listening?.abort();
    host.remove();
    render(null, host.root);
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };
  const scroller = () => host.root.querySelector<HTMLElement>('.scroll');
  const focusInside = () => (host.root.getRootNode() as ShadowRoot).activeElement;
  const shrink = (placed: Placed, { orders }: CardRequest) =>
    host.place({ ...placed, maxHeight: Math.min(placed.maxHeight, host.naturalHeight()) }, orders);
  return {
    show: (request) => void show(request),
    hide,
    tour: createTour,
    announce: (count) => announce(strings.found(count)),
    contains: (target) => target === host.element || (target instanceof Node && host.root.contains(target)),
  };
}

type Answer = Awaited<CardRequest['dossier']>;

/** The dossier if it is there already, as it mostly is: it was asked for early in the dwell. */
function soon(dossier: Promise<Answer>): Promise<Answer | undefined> {
  return Promise.race([dossier, new Promise<undefined>((resolve) => setTimeout(resolve, 0, undefined))]);
}

function stateOf(answer: Answer): CardState {
  if (answer === null) return { is: 'gone' };
  return 'error' in answer ? { is: 'failed', sentence: answer.error } : { is: 'ready', dossier: answer };
}
