/**
 * Scans the page, and again when it has changed. Every scan reads the scope anew and sends all of its text, since what
 * a name means is decided by the whole page; what has not changed in words is not sent again.
 */
import type { PageScan } from '../shared/messages.ts';
import { isFailure, send } from '../shared/send.ts';
import { readBlocks } from './blocks.ts';
import { type Changes, changesOf } from './changes.ts';
import { inIdle } from './idle.ts';
import { stopIfOrphan } from './orphan.ts';
import { addressOf, languageOf } from './page-words.ts';
import { findScope } from './scope.ts';
import type { TextBlock } from './text-block.ts';
import * as times from './times.ts';
import { shadowsIn } from './tree.ts';

export interface Scan {
  blocks: TextBlock[];
  result: PageScan;
}

/**
 * Scans until the signal aborts; then it stands still or rejects. `heard` gets every scan and works on it in steps; with `articlesOnly` a page
 * without an article has nothing to scan. A page that nobody sees is scanned when it is shown.
 */
export async function keepScanned(
  articlesOnly: boolean,
  stop: AbortController,
  signal: AbortSignal,
  heard: (scan: Scan) => Generator<undefined, void>,
): Promise<void> {
  const changes = changesOf(document, signal);
  let last: { words: string; result: PageScan } | undefined;
  let wait = times.rescanFirst;
  for (;;) {
    const roots: Element[] = [];
    await inSight();
    // From before reading: a page may change while the worker thinks.
    const change = changes.next(roots);
    const blocks = await inIdle(readPage(roots, articlesOnly, changes), signal);
    const words = blocks.map(({ text }) => text).join('\n\n');
    const result = last?.words === words ? last.result : await ask(blocks, roots.at(-1), stop);
    signal.throwIfAborted();
    if (result) {
      last = { words, result };
      // Even with the same words: the nodes that hold them may be new.
      await inIdle(heard({ blocks, result }), signal);
    }
    const since = performance.now();
    // Without an answer the worker has died, as workers do: the page is read again, soon at first and then rarely.
    if (result) await change;
    if (performance.now() - since > times.rested) wait = times.rescanFirst;
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 2, times.rescanMost);
  }
}

/** Resolves when the page is seen: tabs in the background and pages that are loaded ahead cost nothing. */
function inSight(): Promise<unknown> | undefined {
  // A form called "hidden" is no answer; nor would one called "addEventListener" listen.
  if (document.hidden !== true) return undefined;
  return new Promise((resolve) => addEventListener('visibilitychange', resolve, { once: true }));
}

function* readPage(roots: Element[], articlesOnly: boolean, changes: Changes): Generator<undefined, TextBlock[]> {
  const shadows: ShadowRoot[] = [];
  yield* shadowsIn(document.documentElement, (shadow) => {
    shadows.push(shadow);
    changes.also(shadow);
  });
  const scope = findScope(document, shadows);
  roots.push(...scope.roots);
  yield;
  if (articlesOnly && !scope.article) return [];
  return yield* readBlocks(scope);
}

async function ask(
  blocks: TextBlock[],
  scope: Element | undefined,
  stop: AbortController,
): Promise<PageScan | undefined> {
  if (blocks.length === 0) return { mentions: [], stubs: [] };
  const reply = await send('scan', {
    lang: languageOf(scope),
    url: addressOf(document),
    title: document.title,
    blocks: blocks.map(({ pieces, ...block }) => block),
  });
  if (!isFailure(reply)) return reply;
  // Said nowhere: a page has no place for it, and its console is not ours.
  stopIfOrphan(stop);
  return undefined;
}
