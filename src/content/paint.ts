/**
 * Paints mentions: ranges in CSS highlights, so the page's tree is never changed. `highlights.css` says how each looks.
 *
 * `CSS.highlights` is shared with the page, which can see and touch what we register. Iterating over a Highlight throws
 * in a Firefox content script (Xray), so the list of mentions is kept here.
 */
import type { Mention, ScanResult } from '../core/model.ts';
import { type Settings, underlines } from '../shared/settings.ts';
import type { Scan } from './scan.ts';
import { parentsOf, rangeOf } from './text-block.ts';

/** A mention with its place on the page. The range is live: it collapses when the page replaces the text. */
export interface Painted {
  mention: Mention;
  range: Range;
  /** The words on the page. */
  surface: string;
}

/** Highlights that stand out for a moment: the mention of the open card, and the one that was jumped to. */
export type Spot = 'open' | 'flash';

export interface Paint {
  /** All mentions of the last scan, in reading order, also those of kinds that the reader switched off. */
  readonly all: Painted[];
  readonly stubs: ScanResult['stubs'];
  /** Mentions that the reader wants underlined, of which some text stands directly in an element. */
  in(element: Element): Painted[];
  show(scan: Scan, settings: Settings): void;
  /** Paints the last scan again, by other settings. */
  restyle(settings: Settings): void;
  /** Lights one range, or none. */
  spot(spot: Spot, range?: Range): void;
  clear(): void;
}

const nameOf = (style: string) => `backgrounder-${style}`;

export function createPaint(): Paint {
  let all: Painted[] = [];
  let stubs: ScanResult['stubs'] = [];
  let byParent = new WeakMap<Element, Painted[]>();
  const parents = new WeakMap<Painted, Set<Element>>();

  const light = (name: string, ranges: Range[], priority: number) => {
    if (ranges.length === 0) return CSS.highlights.delete(name);
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const range of ranges) highlight.add(range);
    return CSS.highlights.set(name, highlight);
  };

  const paint: Paint = {
    get all() {
      return all;
    },
    get stubs() {
      return stubs;
    },
    in: (element) => byParent.get(element) ?? [],
    show({ blocks, result }, settings) {
      stubs = result.stubs;
      all = result.mentions.flatMap((mention) => {
        const block = blocks[mention.block];
        const range = block && rangeOf(block, mention.start, mention.end);
        if (!range) return [];
        const painted = { mention, range, surface: block.text.slice(mention.start, mention.end) };
        parents.set(painted, parentsOf(block, mention.start, mention.end));
        return [painted];
      });
      paint.restyle(settings);
    },
    restyle({ kinds, underline }) {
      const wanted = all.filter(({ mention }) => kinds[mention.type]);
      byParent = new WeakMap();
      for (const painted of wanted)
        for (const parent of parents.get(painted)!) {
          const there = byParent.get(parent);
          if (there) there.push(painted);
          else byParent.set(parent, [painted]);
        }
      const ranges = wanted.map(({ range }) => range);
      for (const style of underlines) light(nameOf(style), style === underline && style !== 'none' ? ranges : [], 0);
    },
    spot: (spot, range) => void light(nameOf(spot), range ? [range] : [], 1),
    clear() {
      all = [];
      stubs = [];
      byParent = new WeakMap();
      for (const style of [...underlines, 'open', 'flash']) light(nameOf(style), [], 0);
    },
  };
  return paint;
}
