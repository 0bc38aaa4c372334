/** Rows: line, viewport, where the card goes. It never overlaps the line and never leaves the viewport. */
import { describe, expect, test } from 'vitest';
import { place } from '../../../src/card/place.ts';

const rows: [
  name: string,
  line: [x: number, y: number, width: number, height: number],
  viewport: [number, number],
  side: string,
][] = [
  ['top of a wide window', [200, 40, 80, 20], [1200, 800], 'below'],
  ['bottom of a wide window', [200, 740, 80, 20], [1200, 800], 'above'],
  ['right edge', [1150, 300, 40, 20], [1200, 800], 'below'],
  ['left edge', [-30, 300, 60, 20], [1200, 800], 'below'],
  ['narrow phone', [10, 300, 60, 20], [320, 640], 'below'],
  ['zoomed to 400 %', [40, 60, 60, 22], [320, 200], 'below'],
  ['a line half above the window', [40, -10, 60, 22], [800, 600], 'below'],
  ['in the lower half of a low window', [100, 200, 60, 20], [900, 400], 'above'],
];

describe.each(rows)('%s', (_, [x, y, width, height], [w, h], side) => {
  test('beside the line, inside the window', async () => {
    const placed = await place(new DOMRect(x, y, width, height), { width: w, height: h });
    expect(placed.side).toBe(side);
    const top = placed.side === 'below' ? placed.edge : h - placed.edge - placed.maxHeight;
    const bottom = top + placed.maxHeight;
    expect(placed.side === 'below' ? top >= y + height : bottom <= y).toBe(true);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(h);
    expect(placed.left).toBeGreaterThanOrEqual(0);
    expect(placed.left + placed.width).toBeLessThanOrEqual(w);
    expect(placed.maxHeight).toBeLessThanOrEqual(h * 0.6);
  });
});
