/** A real pointer over a painted page, and a card that only notes what it is told. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createTour } from '../../../src/card/tour.ts';
import { linkCard } from '../../../src/content/card-link.ts';
import { type Summon, watchHover } from '../../../src/content/hover.ts';
import type { Paint } from '../../../src/content/paint.ts';
import type { CardRequest } from '../../../src/shared/card-host.ts';
import type { Orders } from '../../../src/shared/messages.ts';
import { defaults } from '../../../src/shared/settings.ts';
import { layOut, paintNames, read } from './page.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../src/shared/send.ts', async () => ({ ...(await import('../../../src/shared/failure.ts')), send }));
vi.mock('../../../src/content/orphan.ts', () => ({ stopIfOrphan: () => false }));

let paint: Paint;
let stop: AbortController;
let shown: CardRequest | undefined;
let shows = 0;
let orders: Orders;
let summon: Summon;

beforeEach(async () => {
  layOut(`<body style="margin: 20px; font: 20px/1.6 sans-serif">
    <p>In <b id="a">Russia</b> or <b id="b">Armenia</b>, or <a id="link" href="/elsewhere">Iran</a>.</p>
    <p id="away">Elsewhere</p><div style="height: 3000px"></div></body>`);
  paint = paintNames(read({ roots: [document.body], article: true }), ['Russia', 'Armenia', 'Iran']);
  stop = new AbortController();
  shown = undefined;
  shows = 0;
  send.mockReset();
  send.mockImplementation(async (call: string) => {
    if (call === 'injectCard') {
      globalThis.__backgrounderCard = {
        show: (request) => {
          shown = request;
          shows++;
        },
        hide: () => {
          shown = undefined;
        },
        contains: () => false,
        announce: () => {},
        tour: createTour,
      };
      return true;
    }
    return null;
  });
  await userEvent.hover(document.getElementById('away')!);
  orders = { ...defaults, delay: 100 };
  summon = watchHover(paint, linkCard(paint, stop), () => orders, stop.signal);
});
afterEach(() => {
  stop.abort();
  paint.clear();
  globalThis.__backgrounderCard = undefined;
  getSelection()?.removeAllRanges();
});

const over = (id: string) => userEvent.hover(document.getElementById(id)!);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('resting on a mention injects the card once and shows it', async () => {
  await over('a');
  await vi.waitFor(() => expect(shown?.surface).toBe('Russia'), { timeout: 10_000 });
  expect(shown).toMatchObject({ id: 'x', reason: 'name', pointer: 'mouse', token: 1 });
  const { left, top } = document.getElementById('a')!.getBoundingClientRect();
  expect(shown!.line).toMatchObject({ x: left, y: top });
  expect(CSS.highlights.get('backgrounder-open')!.size).toBe(1);
  await over('b');
  await vi.waitFor(() => expect(shown?.surface).toBe('Armenia'), { timeout: 10_000 });
  expect(send.mock.calls.filter(([call]) => call === 'injectCard')).toHaveLength(1);
});

test('leaving closes it', async () => {
  await over('a');
  await vi.waitFor(() => expect(shown).toBeDefined(), { timeout: 10_000 });
  await over('away');
  await vi.waitFor(() => expect(shown).toBeUndefined(), { timeout: 10_000 });
  expect(CSS.highlights.has('backgrounder-open')).toBe(false);
});

test('Esc closes it, and it stays closed while the pointer rests', async () => {
  await over('a');
  await vi.waitFor(() => expect(shown).toBeDefined(), { timeout: 10_000 });
  await userEvent.keyboard('{Escape}');
  expect(shown).toBeUndefined();
  await pause(300);
  expect(shows).toBe(1);
});

test('scrolling closes it', async () => {
  await over('a');
  await vi.waitFor(() => expect(shown).toBeDefined(), { timeout: 10_000 });
  scrollBy(0, 5);
  await vi.waitFor(() => expect(shown).toBeUndefined(), { timeout: 10_000 });
  await pause(300);
  expect(shows).toBe(1);
});

test('the links of the page keep their clicks, and a press opens nothing', async () => {
  let clicked = 0;
  document.getElementById('link')!.addEventListener('click', (event) => {
    event.preventDefault();
    clicked++;
  });
  await userEvent.click(document.getElementById('link')!);
  await pause(300);
  expect(clicked).toBe(1);
  expect(shows).toBe(0);
});

test('nothing opens while text is selected', async () => {
  getSelection()!.selectAllChildren(document.getElementById('away')!);
  await over('a');
  await pause(300);
  expect(shows).toBe(0);
});

test('events that the page makes up open nothing', async () => {
  const { left, top } = document.getElementById('a')!.getBoundingClientRect();
  const at = { clientX: left + 5, clientY: top + 5, screenX: 1, screenY: 1, bubbles: true };
  document.getElementById('a')!.dispatchEvent(new PointerEvent('pointermove', at));
  document.getElementById('a')!.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
  await pause(300);
  expect(send).not.toHaveBeenCalled();
});

test('the pointer may go into the card', async () => {
  await over('a');
  await vi.waitFor(() => expect(shown).toBeDefined(), { timeout: 10_000 });
  await over('away');
  shown!.onPointer(true);
  await pause(500);
  expect(shown).toBeDefined();
  shown!.onPointer(false);
  await vi.waitFor(() => expect(shown).toBeUndefined(), { timeout: 10_000 });
});

test('with a modifier the pointer alone opens nothing, the key does, and the card stays without it', async () => {
  orders = { ...orders, modifier: 'Alt' };
  await over('a');
  await pause(300);
  expect(shows).toBe(0);
  await userEvent.keyboard('{Alt>}');
  await vi.waitFor(() => expect(shown?.surface).toBe('Russia'), { timeout: 10_000 });
  await userEvent.keyboard('{/Alt}');
  await pause(500);
  expect(shown?.surface).toBe('Russia');
});

test('a pinned card stays when the page scrolls, is pressed or pointed at; its own button closes it', async () => {
  await over('a');
  await vi.waitFor(() => expect(shown).toBeDefined(), { timeout: 10_000 });
  shown!.onPin(true);
  await over('b');
  scrollBy(0, 5);
  await userEvent.click(document.getElementById('away')!);
  await pause(600);
  expect(shown?.surface).toBe('Russia');
  shown!.onClose('button');
  expect(shown).toBeUndefined();
});

test('a key opens the card of the mention in sight; the next mention of the entry scrolls and opens there', async () => {
  summon(paint.all[0]!, 'keyboard');
  await vi.waitFor(() => expect(shown?.surface).toBe('Russia'), { timeout: 10_000 });
  expect(shown).toMatchObject({ pointer: 'keyboard', at: { index: 0, count: 3 } });
  shown!.onStep(1);
  await vi.waitFor(() => expect(shown?.surface).toBe('Armenia'), { timeout: 10_000 });
  expect(shown).toMatchObject({ at: { index: 1, count: 3 } });
  shown!.onStep(-1);
  await vi.waitFor(() => expect(shown?.surface).toBe('Russia'), { timeout: 10_000 });
  shown!.onStep(-1);
  await vi.waitFor(() => expect(shown?.surface).toBe('Iran'), { timeout: 10_000 });
});

test('a card that comes too late is not shown', async () => {
  let inject = (_: unknown) => {};
  send.mockImplementation((call: string) =>
    call === 'injectCard' ? new Promise((resolve) => (inject = resolve)) : Promise.resolve(null),
  );
  await over('a');
  await pause(200);
  await over('away');
  await pause(500);
  globalThis.__backgrounderCard = {
    show: () => shows++,
    hide: () => {},
    contains: () => false,
    announce: () => {},
    tour: createTour,
  };
  inject(true);
  await pause(50);
  expect(shows).toBe(0);
});

test('a card that could not be injected is tried again', async () => {
  send.mockImplementationOnce(async () => ({ error: 'No.' }));
  await over('a');
  await pause(250);
  await over('away');
  await pause(450);
  await over('b');
  await vi.waitFor(() => expect(shown?.surface).toBe('Armenia'), { timeout: 10_000 });
});

test('a dossier that failed with its worker is asked for once more', async () => {
  const inject = send.getMockImplementation()!;
  let asked = 0;
  send.mockImplementation(async (call: string) => {
    if (call !== 'dossier') return inject(call);
    return ++asked === 1 ? { error: 'The message port closed.' } : { id: 'x' };
  });
  await over('a');
  await vi.waitFor(() => expect(shown).toBeDefined(), { timeout: 10_000 });
  expect(await shown!.dossier).toEqual({ id: 'x' });
  expect(asked).toBe(2);
});

test('when it ends, the card closes and nothing listens', async () => {
  await over('a');
  await vi.waitFor(() => expect(shown).toBeDefined(), { timeout: 10_000 });
  stop.abort();
  expect(shown).toBeUndefined();
  await over('away');
  await over('a');
  await pause(300);
  expect(shows).toBe(1);
});

test('in a shadow tree too; what scrolls there closes it', async () => {
  stop.abort();
  layOut(`<body style="margin: 20px; font: 20px/1.6 sans-serif"><p id="away">Elsewhere</p><x-a><template shadowrootmode="open">
    <p>In <b id="c">Georgia</b>, they said</p>
    </template></x-a></body>`);
  paint = paintNames(read({ roots: [document.body], article: true }), ['Georgia']);
  stop = new AbortController();
  watchHover(paint, linkCard(paint, stop), () => orders, stop.signal);
  const inside = document.querySelector('x-a')!.shadowRoot!;
  await over('away');
  await userEvent.hover(inside.getElementById('c')!);
  await vi.waitFor(() => expect(shown?.surface).toBe('Georgia'), { timeout: 10_000 });
  shown!.onScroll();
  await vi.waitFor(() => expect(shown).toBeUndefined(), { timeout: 10_000 });
});
