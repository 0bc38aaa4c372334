/**
 * Where the content script and the card meet. Both are IIFEs in one isolated world of one frame: the worker injects the
 * card on the first dwell, it registers itself here, and the content script talks to it by plain calls.
 *
 * A message could not do this: the dossier is a promise that is already under way when the card appears, and the
 * pointer's entering and leaving must be known in the same turn of the event loop.
 */
import type { Dossier, Id, ReasonCode } from '../core/model.ts';
import type { Failure, Orders } from './messages.ts';

/** A rectangle in viewport coordinates (CSS pixels); every `DOMRect` is one. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type CloseReason = 'escape' | 'button' | 'outside';

export interface CardRequest {
  /** One hover, one token: a late answer to an older one is not shown. */
  token: number;
  id: Id;
  /** The line of the mention under the pointer: the card goes above or below it, never over it. */
  line: Rect;
  /** Never rejects: a failure is a value with a sentence; null when the dataset no longer has the entry. */
  dossier: Promise<Dossier | Failure | null>;
  reason: ReasonCode;
  /** The words on the page, and where they are. */
  surface: string;
  range: Range;
  /** Language of those words, '' when the page declares none. */
  lang: string;
  orders: Pick<Orders, 'theme' | 'textSize'>;
  /** `keyboard`: focus goes into the card, and back on closing. `touch`: the card is a sheet at the bottom. */
  pointer: 'mouse' | 'keyboard' | 'touch';
  /** Which of the entry's mentions this is, from 0. */
  at: { index: number; count: number };
  /** The card stays until the reader closes it. */
  pinned: boolean;
  onPin(pinned: boolean): void;
  /** On to another mention of the entry. */
  onStep(by: 1 | -1): void;
  /** The pointer has come into the card, or has left it. */
  onPointer(inside: boolean): void;
  /** Something has scrolled that holds the mention, in a shadow tree: that is heard only there. */
  onScroll(): void;
  /** The reader closed the card inside the card. Not called by `hide`. */
  onClose(how: CloseReason): void;
}

/** A mention as the tour needs it. */
export interface Stop {
  mention: { id: Id };
  range: Range;
}

/** Where the tour leads: what is painted on the page. */
export interface Stops<One extends Stop> {
  readonly all: One[];
  /** Lights one range, or none. */
  spot(spot: 'flash', range?: Range): void;
}

/** Takes the reader from mention to mention. It comes with the card's script: most pages never need it. */
export interface Tour<One extends Stop> {
  /**
   * Scrolls to the next mention of `id`, or of any entry, after `from`, and flashes it; `from` is the last one gone to
   * when left out. Undefined when there is none in sight of any scrolling.
   */
  go(id: Id | undefined, step: 1 | -1, from?: One): One | undefined;
  /** The last one gone to while it is in sight, else the first in sight. */
  here(): One | undefined;
  /** Which of the mentions of `id`, or of any entry, it is, from 0; -1 when it is none of them. */
  placeOf(target: One | undefined, id?: Id): { index: number; count: number };
}

/** Whether two are one mention: a rescan makes new objects for it. */
export function isSame(a: Stop, b: Stop): boolean {
  return (
    a.mention.id === b.mention.id &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset
  );
}

/** What the card registers as `globalThis.__backgrounderCard`. */
export interface CardHost {
  /** Shows the card, or moves and refills it when it is open. */
  show(request: CardRequest): void;
  /** Closes quietly; nothing happens when it is closed. */
  hide(): void;
  /** Says to screen readers how many mentions were found. */
  announce(count: number): void;
  tour<One extends Stop>(stops: Stops<One>): Tour<One>;
  /** True when an event's target is the card or lies in it (the shadow root retargets to the host). */
  contains(target: EventTarget | null): boolean;
}

declare global {
  /** `let` and `const` would not be properties of `globalThis`. */
  var __backgrounderCard: CardHost | undefined;
  /** Set by the worker before the content script: the reader wants it on this page, whatever holds in general. */
  var __backgrounderAsked: boolean | undefined;
}

/** Tag of the card's host element on `<html>`: the scan and the mutation observer leave it out. */
export const hostTag = 'backgrounder-card';
