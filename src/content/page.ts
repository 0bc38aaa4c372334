/** Wires the page side: the worker's orders decide whether it is on; while it is, it scans, paints and watches. */
import { answer } from '../shared/answer.ts';
import { browser } from '../shared/browser.ts';
import type { Orders } from '../shared/messages.ts';
import { isFailure, send } from '../shared/send.ts';
import { linkCard } from './card-link.ts';
import { type Summon, watchHover } from './hover.ts';
import { stopIfOrphan } from './orphan.ts';
import { languageOf } from './page-words.ts';
import { createPaint } from './paint.ts';
import { keepScanned } from './scan.ts';
import * as times from './times.ts';

/** Runs until `stop` aborts, which it does itself when the extension is gone. */
export async function runPage(stop: AbortController): Promise<void> {
  const { signal } = stop;
  const paint = createPaint();
  const card = linkCard(paint, stop);
  let orders: Orders | undefined;
  let summon: Summon | undefined;
  let watching: AbortController | undefined;
  let scanning: AbortController | undefined;
  let scanned = false;
  let failures = 0;

  const scan = () => {
    // Whatever was stored may change what is found: the last answer counts no more. What is painted stays till the next.
    scanning?.abort();
    scanning = new AbortController();
    const over = scanning.signal;
    keepScanned(orders!.articlesOnly, stop, over, function* (found) {
      yield* paint.show(found, orders!.underline);
      scanned = true;
      if (orders!.announce) void card.announce(paint.all.length);
      // What is not from aborting is our own fault, and must not sound on the page's console.
    }).catch(() => over.aborted || stop.abort());
  };
  const end = () => {
    watching?.abort();
    scanning?.abort();
    summon = undefined;
    scanned = false;
    paint.clear();
  };
  const why = () => (document.designMode === 'on' ? 'edited' : orders?.off);
  const ask = async () => {
    const reply = await send('orders', {
      lang: languageOf(document.body),
      asked: globalThis.__backgrounderAsked ?? false,
    });
    if (signal.aborted || stopIfOrphan(stop)) return;
    if (isFailure(reply)) return void setTimeout(ask, times.again * 2 ** failures++);
    failures = 0;
    orders = reply;
    if (why()) return end();
    if (!summon) {
      watching = new AbortController();
      summon = watchHover(paint, card, () => orders!, watching.signal);
    }
    scan();
  };

  const from = () => true;
  answer(
    {
      report: {
        from,
        answer: () => ({
          state: why() ? 'off' : scanned ? 'ready' : 'idle',
          why: why(),
          mentions: paint.all.map(({ mention }) => mention),
          stubs: paint.stubs,
        }),
      },
      jump: {
        from,
        answer: async ({ id, step }) => {
          const tour = await card.tour();
          return tour.placeOf(tour.go(id, step), id);
        },
      },
      open: {
        from,
        answer: async () => {
          const target = (await card.tour()).here();
          if (target) summon?.(target, 'keyboard');
          return Boolean(target);
        },
      },
    },
    signal,
  );
  browser.storage.onChanged.addListener(ask);
  signal.addEventListener('abort', () => {
    browser.storage?.onChanged?.removeListener(ask);
    end();
  });
  // Back from the browser's memory of pages: what was stored meanwhile was not heard here.
  addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
  await ask();
}
