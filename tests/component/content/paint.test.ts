import { afterEach, expect, test } from 'vitest';
import type { Paint } from '../../../src/content/paint.ts';
import { defaults, underlines } from '../../../src/shared/settings.ts';
import { layOut, paintNames, read } from './page.ts';

let paint: Paint;
afterEach(() => paint.clear());

const lit = () =>
  [...underlines, 'open', 'flash'].filter((style) => (CSS.highlights.get(`backgrounder-${style}`)?.size ?? 0) > 0);

function show(underline = defaults.underline, quiet = false): void {
  layOut('<body><p>In Russia, and in Russia again</p></body>');
  paint = paintNames(read({ roots: [document.body], article: true }), ['Russia'], underline, quiet);
}

test('all mentions are in one highlight, named for its style', () => {
  show();
  expect(lit()).toEqual(['dotted']);
  expect(CSS.highlights.get('backgrounder-dotted')!.size).toBe(2);
});

test.each(underlines)('settings change the style to %s', (underline) => {
  show();
  paint.clear();
  show(underline);
  expect(lit()).toEqual(underline === 'none' ? [] : [underline]);
});

test('without an underline a mention is still found under the pointer', () => {
  show('none');
  expect(paint.in(document.querySelector('p')!)).toHaveLength(2);
});

test('a quiet mention is neither lit nor found under the pointer, but listed', () => {
  show('dotted', true);
  expect(lit()).toEqual([]);
  expect(paint.in(document.querySelector('p')!)).toEqual([]);
  expect(paint.all).toHaveLength(2);
});

test('one mention stands out at a time', () => {
  show();
  paint.spot('open', paint.all[0]!.range);
  paint.spot('open', paint.all[1]!.range);
  expect(CSS.highlights.get('backgrounder-open')!.size).toBe(1);
  paint.spot('open');
  expect(lit()).toEqual(['dotted']);
});

test('clearing leaves nothing', () => {
  show();
  paint.spot('flash', paint.all[0]!.range);
  paint.clear();
  expect(lit()).toEqual([]);
  expect(paint.all).toEqual([]);
});

test('a mention whose text has gone is not painted', () => {
  layOut('<body><p>In Russia</p></body>');
  const blocks = read({ roots: [document.body], article: true });
  (document.querySelector('p')!.firstChild as Text).data = 'In';
  paint = paintNames(blocks, ['Russia']);
  expect(paint.all).toEqual([]);
});
