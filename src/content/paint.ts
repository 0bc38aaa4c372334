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
import { placeOf } from './text-block.ts';

/** A mention with its place on the page. The range is live: it collapses when the page replaces the text. */
export interface Painted {
  mention: PageMention;
  range: Range;
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

const nameOf = (style: string) => `backgrounder-${style}`;

export function createPaint(): Paint {
  let byParent = new WeakMap<Element, Painted[]>();

  const light = (name: string, ranges: Range[], priority: number) => {
    if (ranges.length === 0) return CSS.highlights.delete(name);
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    return CSS.highlights.set(name, highlight);
  };

  const paint: Paint = {
    all: [],
    stubs: [],
    in: (element) => byParent.get(element) ?? [],
    *show({ blocks, result }, underline) {
      const all: Painted[] = [];
      const ranges: Range[] = [];
      const parents = new WeakMap<Element, Painted[]>();
      let seen = 0;
      for (const mention of result.mentions) {
        if (++seen % limits.slice === 0) yield;
        const { start, end } = mention;
        const block = blocks[mention.block];
        const place = block && placeOf(block, start, end);
        if (!place) continue;
        const painted = { mention, range: place.range, surface: block.text.slice(start, end) };
        all.push(painted);
        if (mention.quiet) continue;
        ranges.push(place.range);
        for (const parent of place.parents) {
          const there = parents.get(parent);
          if (there) there.push(painted);
          else parents.set(parent, [painted]);
        }
      }
      // All at once: till then the reader has what was painted before.
      Object.assign(paint, { all, stubs: result.stubs });
      byParent = parents;
      for (const style of underlines) light(nameOf(style), style === underline && style !== 'none' ? ranges : [], 0);
    },
    spot(spot, range) {
      light(nameOf(spot), range ? [range] : [], 1);
    },
    clear() {
      Object.assign(paint, { all: [], stubs: [] });
      byParent = new WeakMap();
      for (const style of [...underlines, 'open', 'flash']) CSS.highlights.delete(nameOf(style));
    },
  };
  return paint;
}

/** Whether two are one mention: a rescan makes new objects for it. */
export function isSame(a: Painted, b: Painted): boolean {
  return (
    a === b ||
    (a.mention.id === b.mention.id &&
      a.range.startContainer === b.range.startContainer &&
      a.range.startOffset === b.range.startOffset)
  );
}
