/**
 * Reads a scope as blocks: one block a paragraph, heading or list item, as the page shows it (runs of white space are
 * one space), with the way back to the text nodes.
 *
 * Elements that are not known as inline end a block. Computed styles would be truer and cost a style lookup an element.
 */
import * as limits from './limits.ts';
import { unwanted } from './machinery.ts';
import type { Scope } from './scope.ts';
import { append, newBlock, type TextBlock } from './text-block.ts';
import { checkVisibility, closest, matches, parentOf, shadowOf, walk } from './tree.ts';

const inline =
  /^(A|ABBR|B|BDI|BDO|BIG|CITE|DATA|DEL|DFN|EM|FONT|I|INS|LABEL|MARK|Q|RUBY|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;
/** Not text, not for reading, or the reader's own. RT and RP: reading aids would stand in the middle of a name. */
const never =
  'script,style,noscript,textarea,select,button,code,svg,math,video,audio,iframe,object,rt,rp,' +
  '[contenteditable]:not([contenteditable=false i])';
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/**
 * Reads the blocks of a scope. A generator that yields (nothing) after every slice of work, so that the caller can wait
 * for an idle moment; it returns the blocks.
 */
export function* readBlocks({ roots, article }: Scope): Generator<undefined, TextBlock[]> {
  const skipped = `${never},${unwanted}${article ? '' : ',header'}`;
  const blocks: TextBlock[] = [];
  let block: TextBlock | undefined;
  let seen = 0;
  let size = 0;
  const close = () => {
    // One style lookup a block, not a node: text that is not rendered says nothing to the reader.
    const first = block?.pieces[0]?.node;
    const parent = first && parentOf(first);
    if (block && parent && /\p{L}/u.test(block.text) && checkVisibility.call(parent)) blocks.push(block);
    block = undefined;
  };
  for (const root of roots) {
    // Not recursively: nesting may be deeper than the call stack.
    let walker = walk(root);
    /** The walkers of the trees around, each at the host that we are in. */
    const around: TreeWalker[] = [];
    let node: Node | null = root;
    while (node) {
      if (++seen % limits.slice === 0) yield;
      if (seen > limits.nodes || size >= limits.characters) break;
      let enter = false;
      if (node instanceof Text) {
        block ??= newBlock(Boolean(closest(parentOf(node), headings)));
        append(block, node, limits.characters - size);
        size += node.length;
      } else if (node instanceof Element) {
        // One line break belongs to the sentence around it, two end a paragraph.
        if (node.tagName === 'BR' && block && !block.text.endsWith('\n')) block.text = `${block.text.trimEnd()}\n`;
        else if (!inline.test(node.tagName)) close();
        enter = node === root || !matches.call(node, skipped);
      }
      const shadow = enter && shadowOf(node);
      if (shadow) {
        // What a component shows of itself, then what it was given. Where its slots would have it shown costs too much.
        close();
        around.push(walker);
        walker = walk(shadow);
      }
      node = enter ? walker.firstChild() : null;
      // Without a parent, the page removed it between two slices: what is left of this root is not where it was.
      for (let up: Node | null = root; !node && up; ) {
        node = walker.nextSibling();
        up = node ? null : walker.parentNode();
        if (up instanceof Element && !inline.test(up.tagName)) close();
        if (node || up || around.length === 0) continue;
        close();
        const inner = walker.root as ShadowRoot;
        walker = around.pop()!;
        up = walker.currentNode;
        // Without a slot it shows nothing of what it was given.
        if (inner.querySelector('slot')) node = walker.firstChild();
      }
    }
    close();
  }
  return blocks;
}
