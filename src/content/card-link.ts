/** The content script's side of the card: has it injected once a frame, asks for the dossier early, shows and hides. */
import type { Dossier, Id } from '../core/model.ts';
import type { CardRequest, Tour } from '../shared/card-host.ts';
import type { Failure } from '../shared/messages.ts';
import { isFailure, send } from '../shared/send.ts';
import { stopIfOrphan } from './orphan.ts';
import { addressOf } from './page-words.ts';
import type { Paint, Painted } from './paint.ts';

/** What only the hover knows of a request. */
export type Showing = Pick<
  CardRequest,
  'line' | 'orders' | 'pointer' | 'lang' | 'at' | 'pinned' | 'onPin' | 'onStep' | 'onPointer' | 'onScroll' | 'onClose'
>;

export interface CardLink {
  prepare(token: number, target: Painted): void;
  /** `showing` is asked at the last moment: the page may have moved since. */
  show(token: number, target: Painted, showing: (tour: Tour<Painted>) => Showing): Promise<void>;
  hide(): void;
  /** The way from mention to mention. Rejects when the card's script cannot be had. */
  tour(): Promise<Tour<Painted>>;
  /** Has the card's script say how many mentions there are. */
  announce(count: number): Promise<void>;
  contains(target: EventTarget | null): boolean;
}

export function linkCard(paint: Paint, stop: AbortController): CardLink {
  let injected: Promise<true | Failure> | undefined;
  let fetched: { token: number; dossier: Promise<Dossier | Failure | null> } | undefined;
  let shown = 0;
  let toured: Tour<Painted> | undefined;

  const inject = async () => {
    if (globalThis.__backgrounderCard) return;
    injected ??= send('injectCard', {});
    // Not for good: the worker may have died, or the reader may grant the site in a moment.
    if (isFailure(await injected)) injected = undefined;
  };
  const tour = async () => {
    await inject();
    toured ??= globalThis.__backgrounderCard!.tour(paint);
    return toured;
  };
  const fetchFor = (token: number, id: Id) => {
    const speaking = paint.stubs.filter(({ speaks }) => speaks).map(({ id }) => id);
    const on = paint.all.map(({ mention }) => mention.id);
    const ask = () => send('dossier', { id, url: addressOf(document), on, speaking });
    // Once more: the browser may have ended the worker over the first question.
    if (fetched?.token !== token)
      fetched = { token, dossier: ask().then((reply) => (isFailure(reply) ? ask() : reply)) };
    return fetched.dossier;
  };

  return {
    prepare(token, { mention }) {
      if (stopIfOrphan(stop)) return;
      void inject();
      void fetchFor(token, mention.id);
    },
    async show(token, target, showing) {
      shown = token;
      const dossier = fetchFor(token, target.mention.id);
      const way = await tour().catch(() => undefined);
      // Hidden, or another hover, while the card was on its way.
      if (shown !== token || !way) return;
      globalThis.__backgrounderCard!.show({ token, dossier, ...target.mention, ...target, ...showing(way) });
      paint.spot('open', target.range);
    },
    hide() {
      shown = 0;
      globalThis.__backgrounderCard?.hide();
      paint.spot('open');
    },
    tour,
    async announce(count) {
      await inject();
      globalThis.__backgrounderCard?.announce(count);
    },
    contains: (target) => globalThis.__backgrounderCard?.contains(target) ?? false,
  };
}
