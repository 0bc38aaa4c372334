/**
 * Paints mentions: ranges in CSS highlights, so the page's tree is never changed. `highlights.css` says how each looks.
 *
 * `CSS.highlights` is shared with the page, which can see and touch what we register. Iterating over a Highlight throws
 * in a Firefox content script (Xray), so the list of mentions is kept here.
 */
import type { ScanResult } from '../core/model.ts';
import type { PageMention } from '../shared/messages.ts';
import { type Underline, underlines } from '../shared/settings.ts';
import * as limits from './limits.ts';
import type { Scan } from './scan.ts';
import { type Place, placeOf } from './text-block.ts';

/** A mention with its place on the page. The range is live: it collapses when the page replaces the text. */
export interface Painted extends Place {
  mention: PageMention;
  /** The words on the page. */
  surface: string;
}

/** Highlights that stand out for a moment: the mention of the open card, and the one that was jumped to. */
export type Spot = 'open' | 'flash';

export interface Paint {
  /** All mentions of the last scan, in reading order, also those that are not underlined. */
  readonly all: Painted[];
  readonly stubs: ScanResult['stubs'];
  /** Mentions that are not quiet, of which some text stands directly in an element. */
  in(element: Element): Painted[];
  /** Paints a scan, in steps; nothing changes before the last. */
  show(scan: Scan, underline: Underline): Generator<undefined, void>;
  /** Lights one range, or none. */
  spot(spot: Spot, range?: Range): void;
  clear(): void;
}

export function createPaint(): Paint {
  const light = (style: Underline | Spot, ranges: Range[], priority: number) => {
    const name = `backgrounder-${style}`;
    if (ranges.length === 0) return CSS.highlights.delete(name);
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    return CSS.highlights.set(name, highlight);
  };
  const loud = () => paint.all.filter(({ mention }) => !mention.quiet);

  const paint: Paint = {
    all: [],
    stubs: [],
    in: (element) => loud().filter(({ parents }) => parents.has(element)),
    *show({ blocks, result }, underline) {
      const all: Painted[] = [];
      let seen = 0;
      for (const mention of result.mentions) {
        if (++seen % limits.slice === 0) yield;
        const { start, end } = mention;
        const block = blocks[mention.block];
        const place = block && placeOf(block, start, end);
        if (place) all.push({ mention, surface: block.text.slice(start, end), ...place });
      }
      // All at once: till then the reader has what was painted before.
      Object.assign(paint, { all, stubs: result.stubs });
      const ranges = loud().map(({ range }) => range);
      for (const style of underlines) light(style, style === underline && style !== 'none' ? ranges : [], 0);
    },
    spot(spot, range) {
      light(spot, range ? [range] : [], 1);
    },
    clear() {
      for (const _ of paint.show({ blocks: [], result: { mentions: [], stubs: [] } }, 'none'));
      paint.spot('open');
      paint.spot('flash');
    },
  };
  return paint;
}
