import { afterEach, expect, test } from 'vitest';
import { mentionAt } from '../../../src/content/hit-test.ts';
import type { Paint } from '../../../src/content/paint.ts';
import { layOut, paintNames, read } from './page.ts';

let paint: Paint;
afterEach(() => paint.clear());

/** What is under a point, asked as the browser would: the event's target is the topmost element. */
const at = (x: number, y: number) => mentionAt(paint, x, y, document.elementFromPoint(x, y))?.surface;

function show(body: string, ...names: string[]): void {
  layOut(`<body style="margin: 20px; font: 20px/1.6 sans-serif">${body}</body>`);
  scrollTo(0, 0);
  paint = paintNames(read({ roots: [document.body], article: true }), names);
}
const rects = (i = 0) => [...paint.all[i]!.range.getClientRects()];

test('every part of a mention is hit, to its edges', () => {
  show('<p>In <b>Russia</b> and <a href="#">Armenia</a></p>', 'Russia', 'Armenia');
  for (const [i, name] of ['Russia', 'Armenia'].entries()) {
    const [{ left, right, top, bottom }] = rects(i) as [DOMRect];
    for (const x of [left + 0.5, left + 3, (left + right) / 2, right - 1])
      for (const y of [top + 1, bottom - 1]) expect(at(x, y), `${name} at ${x},${y}`).toBe(name);
  }
});

test('the empty space right of a line does not count, though the caret snaps to its last word', () => {
  show('<p style="width: 600px">It ends in Russia</p>', 'Russia');
  const [{ right, top }] = rects() as [DOMRect];
  expect(at(right + 20, top + 5)).toBeUndefined();
});

test('a mention on two lines is hit on both, and not between', () => {
  show('<p style="width: 260px">The south of the United Arab Emirates</p>', 'United Arab Emirates');
  expect(rects()).toHaveLength(2);
  for (const { left, top, width, height } of rects())
    expect(at(left + width / 2, top + height / 2)).toBe('United Arab Emirates');
  const [first, second] = rects() as [DOMRect, DOMRect];
  expect(at(first.left - 8, first.top + 4)).toBeUndefined();
  expect(at(second.right + 8, second.top + 4)).toBeUndefined();
});

test('text that cannot be selected is hit too', () => {
  show('<p style="user-select: none">In Russia today</p>', 'Russia');
  const [{ left, top }] = rects() as [DOMRect];
  expect(at(left + 10, top + 8)).toBe('Russia');
});

test('what covers the text is in the way', () => {
  show('<p>In Russia today</p><div style="position: fixed; inset: 0; background: #fff">A menu</div>', 'Russia');
  const [{ left, top }] = rects() as [DOMRect];
  expect(at(left + 10, top + 8)).toBeUndefined();
});

test('a text node that has been shortened since throws nothing', () => {
  show('<p>In Russia today</p>', 'Russia');
  const [{ left, top }] = rects() as [DOMRect];
  (document.querySelector('p')!.firstChild as Text).data = 'In R';
  expect(at(left + 10, top + 8)).toBeUndefined();
});

test('an element with fifty thousand children costs little', () => {
  show(`<p id="many">In Russia ${'<i>x </i>'.repeat(50_000)}</p>`, 'Russia');
  expect(timeOf(100, document.getElementById('many')!)).toBeLessThan(500);
});

test('an element with five thousand mentions costs little', () => {
  show(`<p id="many">${'In Russia today. '.repeat(5000)}</p>`, 'Russia');
  expect(paint.all).toHaveLength(5000);
  expect(timeOf(20, document.getElementById('many')!)).toBeLessThan(1000);
  const { left, top } = rects(3000)[0]!;
  scrollTo(0, top - 300);
  expect(at(left + 5, rects(3000)[0]!.top + 5)).toBe('Russia');
});

test('in a shadow tree, and straight in its root; many too', () => {
  show(
    `<x-a><template shadowrootmode="open">In Russia <p>and Armenia</p><slot></slot><p>${'In Iran today. '.repeat(40)}</p></template>and
    Georgia</x-a>`,
    'Russia',
    'Armenia',
    'Iran',
    'Georgia',
  );
  expect(paint.all).toHaveLength(43);
  for (const { range, surface } of paint.all) {
    const { left, top } = range.getClientRects()[0]!;
    expect(inside(left + 5, top + 8)).toBe(surface);
  }
  const { right, bottom } = paint.all[10]!.range.getBoundingClientRect();
  expect(inside(right + 6, bottom - 8)).toBeUndefined();
});

/** As `at`, with the element that an event of a hand names in the innermost tree. */
function inside(x: number, y: number): string | undefined {
  let target = document.elementFromPoint(x, y);
  for (let tree = target?.shadowRoot; tree; tree = target?.shadowRoot) {
    const deeper = tree.elementFromPoint(x, y);
    if (!deeper || !tree.contains(deeper)) break;
    target = deeper;
  }
  return mentionAt(paint, x, y, target)?.surface;
}

/** Milliseconds of so many tests that find nothing. */
function timeOf(times: number, target: Element): number {
  mentionAt(paint, 990, 30, target);
  const began = performance.now();
  for (let i = 0; i < times; i++) mentionAt(paint, 990, 30, target);
  return performance.now() - began;
}
