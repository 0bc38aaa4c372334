/**
 * Where the card goes: strictly above or below the line under the pointer, on the side with room, inside the viewport.
 *
 * @floating-ui/core computes it from rectangles alone; its DOM package would cost as much again as Preact and measure what
 * we know already.
 */
import { computePosition, type Platform, shift } from '@floating-ui/core';
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
const WIDTH = 380;
/** A wider line is hard to read. */
const SHEET = 640;
/** Share of the viewport's height that the card may take. */
const SHARE = 0.6;
/** No card is higher than this however large the screen: it is a glance, not a page. */
const TALLEST = 560;

/** Places a card at a line of text; all numbers are CSS pixels of the viewport. */
export async function place(line: Rect, viewport: Viewport, rtl = false): Promise<Placed> {
  const width = Math.min(WIDTH, viewport.width - 2 * MARGIN);
  const height = Math.min(TALLEST, Math.floor(viewport.height * SHARE));
  const roomBelow = viewport.height - line.y - line.height - GAP - MARGIN;
  const roomAbove = line.y - GAP - MARGIN;
  const side = roomBelow >= Math.min(height, roomAbove) ? 'below' : 'above';
  const { x } = await computePosition(
    line,
    { width, height },
    {
      platform: platformFor(line, viewport, rtl),
      placement: side === 'below' ? 'bottom-start' : 'top-start',
      middleware: [shift({ padding: MARGIN })],
    },
  );
  return {
    side,
    left: Math.round(x),
    width,
    edge: (side === 'below' ? line.y + line.height : viewport.height - line.y) + GAP,
    maxHeight: Math.max(0, Math.min(height, Math.floor(side === 'below' ? roomBelow : roomAbove))),
  };
}

/** A sheet along the bottom of the window: a finger would hide a card beside the line. */
export function bottomSheet({ width, height }: Viewport): Placed {
  const wide = Math.min(width, SHEET);
  return {
    side: 'above',
    left: Math.round((width - wide) / 2),
    width: wide,
    edge: 0,
    maxHeight: Math.floor(height * SHARE),
  };
}

function platformFor(line: Rect, viewport: Viewport, rtl: boolean): Platform {
  return {
    // Field by field: a DOMRect has getters, which spreading leaves behind.
    getElementRects: ({ floating }) => ({
      reference: { x: line.x, y: line.y, width: line.width, height: line.height },
      floating: { x: 0, y: 0, ...floating },
    }),
    getDimensions: (element) => element,
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    isRTL: () => rtl,
  };
}
