/**
 * Where the content script and the card meet. Both are IIFEs in one isolated world of one frame: the worker injects the
 * card on the first dwell, it registers itself here, and the content script talks to it by plain calls.
 *
 * A message could not do this: the dossier is a promise that is already under way when the card appears, and the
 * pointer's entering and leaving must be known in the same turn of the event loop.
 */
import type { Dossier, Id, ReasonCode } from '../core/model.ts';
import type { Failure } from './messages.ts';
import type { Settings } from './settings.ts';

/** A rectangle in viewport coordinates (CSS pixels); every `DOMRect` is one. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the mention is. A mention that wraps has one rectangle a line. */
export interface Anchor {
  rects: Rect[];
  /** The one of `rects` under the pointer: the card goes above or below this, never over it. */
  line: Rect;
}

export type CloseReason = 'escape' | 'button' | 'outside';

export interface CardRequest {
  /** One hover, one token: a late answer to an older one is not shown. */
  token: number;
  id: Id;
  anchor: Anchor;
  /** Never rejects: a failure is a value with a sentence; null when the dataset no longer has the entry. */
  dossier: Promise<Dossier | Failure | null>;
  reason: ReasonCode;
  /** The words on the page. */
  surface: string;
  /** Language of those words, '' when the page declares none. */
  lang: string;
  settings: Settings;
  /** `keyboard`: focus goes into the card, and back on closing. */
  pointer: 'mouse' | 'keyboard';
  onPointerEnter(): void;
  onPointerLeave(): void;
  /** The reader closed the card inside the card. Not called by `hide`. */
  onClose(how: CloseReason): void;
}

/** What the card registers as `globalThis.__backgrounderCard`. */
export interface CardHost {
  /** Shows the card, or moves and refills it when it is open. */
  show(request: CardRequest): void;
  /** Closes quietly; nothing happens when it is closed. */
  hide(): void;
  /** True when an event's target is the card or lies in it (the shadow root retargets to the host). */
  contains(target: EventTarget | null): boolean;
}

declare global {
  /** `let` and `const` would not be properties of `globalThis`. */
  var __backgrounderCard: CardHost | undefined;
}

/** Tag of the card's host element on `<html>`: the scan and the mutation observer leave it out. */
export const hostTag = 'backgrounder-card';
