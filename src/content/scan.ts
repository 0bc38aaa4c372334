/**
 * Scans the page, and again when it has changed. Every scan reads the scope anew and sends all of its text, since what
 * a name means is decided by the whole page; what has not changed in words is not sent again.
 */
import type { ScanResult } from '../core/model.ts';
import { isFailure, send } from '../shared/send.ts';
import { readBlocks } from './blocks.ts';
import { changesOf } from './changes.ts';
import { inIdle } from './idle.ts';
import { stopIfOrphan } from './orphan.ts';
import { addressOf, languageOf } from './page-words.ts';
import { findScope } from './scope.ts';
import type { TextBlock } from './text-block.ts';
import * as times from './times.ts';

export interface Scan {
  blocks: TextBlock[];
  result: ScanResult;
}

/** Scans until the signal aborts; then it stands still or rejects. `heard` gets every scan. */
export async function keepScanned(
  heard: (scan: Scan) => void,
  stop: AbortController,
  signal: AbortSignal,
): Promise<void> {
  const changeIn = changesOf(document, signal);
  let last: { words: string; result: ScanResult } | undefined;
  let wait = times.rescanFirst;
  for (;;) {
    const roots: Element[] = [];
    // From before reading: a page may change while the worker thinks.
    const change = changeIn(roots);
    const blocks = await inIdle(readPage(roots), signal);
    const words = blocks.map(({ text }) => text).join('\n\n');
    const result = last?.words === words ? last.result : await ask(blocks, roots.at(-1), stop);
    signal.throwIfAborted();
    if (result) {
      last = { words, result };
      // Even with the same words: the nodes that hold them may be new.
      heard({ blocks, result });
    }
    const since = performance.now();
    await change;
    if (performance.now() - since > times.rested) wait = times.rescanFirst;
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 2, times.rescanMost);
  }
}

function* readPage(roots: Element[]): Generator<undefined, TextBlock[]> {
  const scope = findScope(document);
  roots.push(...scope.roots);
  yield;
  return yield* readBlocks(scope);
}

async function ask(
  blocks: TextBlock[],
  scope: Element | undefined,
  stop: AbortController,
): Promise<ScanResult | undefined> {
  if (blocks.length === 0) return { mentions: [], stubs: [] };
  const reply = await send('scan', {
    lang: languageOf(scope),
    url: addressOf(document),
    title: document.title,
    blocks: blocks.map(({ text, heading }) => (heading ? { text, heading } : { text })),
  });
  if (!isFailure(reply)) return reply;
  // Said nowhere: a page has no place for it, and its console is not ours. The next change asks again.
  stopIfOrphan(stop);
  return undefined;
}
