/** Every state of every surface, in both themes: axe finds nothing, and nothing is too narrow or too small to hit. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { all, type Shown } from '../../gallery/fixtures.ts';
import { show } from '../../gallery/frame.ts';

const place = document.createElement('main');
const rows = all.map((shown): [string, Shown] => [`${shown.surface}: ${shown.state}`, shown]);

beforeAll(() => {
  document.documentElement.lang = 'en';
  document.title = 'Gallery';
  document.body.replaceChildren(place);
});
afterAll(() => {
  document.adoptedStyleSheets = [];
});

describe.each(['light', 'dark'])('%s', (value) => {
  beforeAll(() => cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] }));
  afterAll(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

  test.each(rows)('%s', async (_, shown) => {
    expect(matchMedia(`(prefers-color-scheme: ${value})`).matches).toBe(true);
    show(shown, place);
    // A page has its heading and its landmark from elsewhere; a card is a part of somebody's page.
    const rules = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(place, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([]);
  });
});

test.each(rows)('%s: controls are 24 pixels high and wide, also at 320 pixels', (_, shown) => {
  place.style.width = '320px';
  const shownIn = show(shown, place);
  const root = shownIn.shadowRoot ?? shownIn;
  for (const control of root.querySelectorAll('button, label, input:not(label *), a:not(p a, li a)')) {
    const { width, height } = control.getBoundingClientRect();
    expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(24);
  }
  const inner = root.querySelector<HTMLElement>('.scroll') ?? place;
  expect(inner.scrollWidth, 'nothing sticks out').toBeLessThanOrEqual(inner.clientWidth);
  place.style.width = '';
});
