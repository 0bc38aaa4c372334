/** The content script's side of the card: has it injected once a frame, asks for the dossier early, shows and hides. */
import type { Dossier, Id } from '../core/model.ts';
import type { CardRequest } from '../shared/card-host.ts';
import type { Failure } from '../shared/messages.ts';
import { isFailure, send } from '../shared/send.ts';
import { stopIfOrphan } from './orphan.ts';
import { addressOf } from './page-words.ts';
import type { Paint, Painted } from './paint.ts';

/** What only the hover knows of a request. */
export type Showing = Pick<
  CardRequest,
  'anchor' | 'settings' | 'pointer' | 'lang' | 'onPointerEnter' | 'onPointerLeave' | 'onClose'
>;

export interface CardLink {
  prepare(token: number, target: Painted): void;
  /** `showing` is asked at the last moment: the page may have moved since. */
  show(token: number, target: Painted, showing: () => Showing): Promise<void>;
  hide(): void;
  contains(target: EventTarget | null): boolean;
}

export function linkCard(paint: Paint, stop: AbortController): CardLink {
  let injected: Promise<true | Failure> | undefined;
  let fetched: { token: number; dossier: Promise<Dossier | Failure | null> } | undefined;
  let shown = 0;

  const inject = async () => {
    if (globalThis.__backgrounderCard) return;
    injected ??= send('injectCard', {});
    // Not for good: the worker may have died, or the reader may grant the site in a moment.
    if (isFailure(await injected)) injected = undefined;
  };
  const fetchFor = (token: number, id: Id) => {
    if (fetched?.token !== token)
      fetched = { token, dossier: send('dossier', { id, url: addressOf(document), on: countsOf(paint.all) }) };
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
      await inject();
      // Hidden, or another hover, while the card was on its way.
      if (shown !== token) return;
      const { id, reason } = target.mention;
      globalThis.__backgrounderCard?.show({ token, id, dossier, reason, surface: target.surface, ...showing() });
      paint.spot('open', target.range);
    },
    hide() {
      shown = 0;
      globalThis.__backgrounderCard?.hide();
      paint.spot('open');
    },
    contains: (target) => globalThis.__backgrounderCard?.contains(target) ?? false,
  };
}

/** How often each entry is mentioned. */
export function countsOf(all: Painted[]): Record<Id, number> {
  // No prototype: an id of the dataset may be any word.
  const counts: Record<Id, number> = Object.create(null);
  for (const { mention } of all) counts[mention.id] = (counts[mention.id] ?? 0) + 1;
  return counts;
}
