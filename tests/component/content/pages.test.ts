/** A folder below `tests/pages` is a test. */
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/content/page-words.ts';
import { layOut, paintNames, read, scopeOf, tree } from './page.ts';

interface Expected {
  about: string;
  article: boolean;
  blocks: string[];
  names?: string[];
  lang?: string;
}

const pages = import.meta.glob<string>('../../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const all = import.meta.glob<Expected>('../../pages/*/expected.json', { import: 'default', eager: true });

describe.each(Object.keys(pages).map((path) => path.split('/').at(-2)!))('%s', (slug) => {
  const html = pages[`../../pages/${slug}/page.html`]!;
  const expected = all[`../../pages/${slug}/expected.json`]!;

  test('blocks', () => {
    layOut(html);
    const scope = scopeOf();
    expect(scope.article).toBe(expected.article);
    const found = read(scope).map(({ text, heading }) => (heading ? `# ${text}` : text));
    expect(found.map((text, i) => text.slice(0, expected.blocks[i]?.length ?? 60))).toEqual(expected.blocks);
    if (expected.lang) expect(languageOf(scope.roots.at(-1))).toBe(expected.lang);
  });

  test('ranges hold the words, and the tree stays as it was', () => {
    layOut(html);
    const before = tree();
    const names = expected.names ?? ['a', 'the'];
    const paint = paintNames(read(), names);
    const words = paint.all.map(({ range }) => range.toString().replace(/\s+/g, ' '));
    if (expected.names) expect(words).toEqual(expected.names);
    else expect(words.length).toBeGreaterThan(0);
    expect(tree()).toBe(before);
    paint.clear();
    expect(tree()).toBe(before);
  });
});
