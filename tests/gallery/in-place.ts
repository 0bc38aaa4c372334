/** The card on a page: the real one, placed by its own code, over a text that a reader might have open. */

import { articles } from '../../src/card/articles.fixture.ts';
import { now } from '../../src/card/Card.fixture.tsx';
import { createCard } from '../../src/card/controller.tsx';
import { exchange } from '../../src/card/exchange.fixture.ts';
import { karabakh } from '../../src/card/karabakh.fixture.ts';
import type { Dossier } from '../../src/core/model.ts';
import { defaults } from '../../src/shared/settings.ts';

const text =
  'A truce that leaves the hard questions open would keep the land in dispute, he told the broadcaster. ' +
  'The foreign ministry in Baku answered on the same day that the region had never been in dispute and that his own ' +
  'government had recognised as much. A day later Moscow asked that his words not be taken out of their context. ';

/** What a page may do to everything on it, our element included. */
const hostile = `
  * { all: unset !important; }
  html { filter: invert(1) !important; transform: translateY(9px) !important; background: #fff !important; }
  ::backdrop { background: rgb(0 0 0 / 60%); }
  body, p { display: block !important; }
  head, script, style, title { display: none !important; }`;

export const places = ['below', 'above', 'loading', 'hostile', 'sheet'] as const;

/** Lays the page out and opens the card: `below`, `above`, `loading` or `hostile`. */
export async function inPlace(state: string, root: HTMLElement): Promise<void> {
  const style = document.createElement('style');
  style.textContent = `body { margin: 0 auto; max-width: 620px; padding: 24px; font: 18px/1.6 Georgia, serif; }
    mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; }
    @media (prefers-color-scheme: dark) { body { background: #14171b; color: #d9dde2; } }
    ${state === 'hostile' ? hostile : ''}`;
  document.head.append(style);
  const mark = document.createElement('mark');
  mark.textContent = 'Karabakh';
  const before = document.createElement('p');
  before.textContent = text.repeat(state === 'above' ? 3 : 1);
  const line = document.createElement('p');
  line.append('What was said of ', mark, ` was answered within hours. ${text}`);
  const after = document.createElement('p');
  after.textContent = text.repeat(2);
  root.append(...(state === 'above' ? [before, line] : [line, before, after]));

  const dossier: Dossier = { entry: karabakh, exchanges: [exchange], articles, notHeard: [], compiledOn: '2026-11-25' };
  const rect = mark.getBoundingClientRect();
  createCard(
    async () => true,
    () => now,
  ).show({
    token: 1,
    id: 'karabakh',
    line: rect,
    dossier: state === 'loading' ? new Promise(() => undefined) : Promise.resolve(dossier),
    reason: 'name',
    surface: 'Karabakh',
    range: new Range(),
    lang: 'en',
    orders: defaults,
    pointer: state === 'sheet' ? 'touch' : 'mouse',
    at: { index: 1, count: 7 },
    pinned: false,
    onPin: () => undefined,
    onStep: () => undefined,
    onPointer: () => undefined,
    onScroll: () => undefined,
    onClose: () => undefined,
  });
}
