/** A page fixture, laid out in the test's own document: the caret, highlights and styles belong to that. */

import { readBlocks } from '../../../src/content/blocks.ts';
import { createPaint, type Paint, type Painted } from '../../../src/content/paint.ts';
import { findScope, type Scope } from '../../../src/content/scope.ts';
import type { TextBlock } from '../../../src/content/text-block.ts';
import { shadowsIn } from '../../../src/content/tree.ts';
import { defaults } from '../../../src/shared/settings.ts';

/** Puts a page in place of what is shown. */
export function layOut(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = parsed.documentElement.lang;
  document.documentElement.dir = parsed.documentElement.dir;
  document.title = parsed.title;
  document.body.replaceWith(document.adoptNode(parsed.body));
  attachShadows(document.body);
}

/** `<template shadowrootmode>`, which the parser of a test knows as a plain template. */
function attachShadows(tree: ParentNode): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const mode = template.getAttribute('shadowrootmode') as ShadowRootMode;
    const shadow = template.parentElement!.attachShadow({ mode });
    shadow.append(template.content);
    template.remove();
    attachShadows(shadow);
  }
}

/** The scope of what is laid out, shadow trees included. */
export function scopeOf(): Scope {
  const shadows: ShadowRoot[] = [];
  for (const _ of shadowsIn(document.body, (shadow) => shadows.push(shadow)));
  return findScope(document, shadows);
}

/** Reads all blocks at once. */
export function read(scope: Scope = scopeOf()): TextBlock[] {
  const reading = readBlocks(scope);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Paints every occurrence of the names, as regions. */
export function paintNames(
  blocks: TextBlock[],
  names: string[],
  underline = defaults.underline,
  quiet = false,
): Paint & { all: Painted[] } {
  const paint = createPaint();
  const mentions = blocks.flatMap(({ text }, block) =>
    [...new Set(names)]
      .flatMap((name) => [...text.matchAll(new RegExp(name.replaceAll(' ', '[ \\u00a0]'), 'g'))])
      .sort((a, b) => a.index - b.index)
      .map(({ index, 0: { length } }) => ({
        block,
        start: index,
        end: index + length,
        id: 'x',
        type: 'region' as const,
        reason: 'name' as const,
        ...(quiet && { quiet: true as const }),
      })),
  );
  // All steps at once.
  for (const _ of paint.show({ blocks, result: { mentions, stubs: [] } }, underline));
  return paint;
}

/** The whole tree, attributes and comments included. */
export function tree(): string {
  return new XMLSerializer().serializeToString(document);
}
