/**
 * Where the card goes: strictly above or below the line under the pointer, on the side with room, inside the viewport.
 *
 * @floating-ui/core computes it from rectangles alone; its DOM package would cost as much again as Preact and measure what
 * we know already.
 */
import { computePosition, flip, type Platform, shift } from '@floating-ui/core';
import type { Rect } from '../shared/card-host.ts';

export interface Viewport {
  width: number;
  height: number;
}

export interface Placed {
  side: 'above' | 'below';
  left: number;
  width: number;
  /** Distance of the card's near edge from the viewport's top (`below`) or bottom (`above`): that edge never moves. */
  edge: number;
  maxHeight: number;
}

/** Space between the line and the card, and between the card and the viewport's edge, in CSS pixels. */
const GAP = 8;
const MARGIN = 8;
const WIDTH = 400;
/** Share of the viewport's height that the card may take. */
const SHARE = 0.6;
/** No card is higher than this however large the screen: it is a glance, not a page. */
const TALLEST = 560;

/** Places a card at a line of text; all numbers are CSS pixels of the viewport. */
export async function place(line: Rect, viewport: Viewport, rtl = false): Promise<Placed> {
  const width = Math.min(WIDTH, viewport.width - 2 * MARGIN);
  const height = Math.min(TALLEST, Math.floor(viewport.height * SHARE));
  // The gap is part of the line, so that the card's side alone decides where it ends.
  const taken = { x: line.x, y: line.y - GAP, width: line.width, height: line.height + 2 * GAP };
  const { x, placement } = await computePosition(
    taken,
    { width, height },
    {
      platform: platformFor(taken, viewport, rtl),
      placement: 'bottom-start',
      middleware: [
        flip({ padding: MARGIN, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit', crossAxis: false }),
        shift({ padding: MARGIN }),
      ],
    },
  );
  const side = placement.startsWith('bottom') ? 'below' : 'above';
  const edge = side === 'below' ? taken.y + taken.height : viewport.height - taken.y;
  const room = viewport.height - edge - MARGIN;
  return { side, left: Math.round(x), width, edge, maxHeight: Math.max(0, Math.min(height, Math.floor(room))) };
}

function platformFor(line: Rect, viewport: Viewport, rtl: boolean): Platform {
  return {
    getElementRects: ({ floating }) => ({ reference: { ...line }, floating: { x: 0, y: 0, ...floating } }),
    getDimensions: (element) => element,
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    isRTL: () => rtl,
  };
}
