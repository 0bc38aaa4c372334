/** Pages to measure on: made, the same in every run, shaped like those of news sites. */
import { makeText } from '../material.ts';

export interface BenchPage {
  name: string;
  html: string;
  /** Seconds from opening the page to looking at the counters; a scan of the page must be over by then. */
  seconds: number;
  /** Words of the article and names among them, for pages that differ in these only. */
  words?: number;
  names?: number;
  /** Changes without end. */
  live?: true;
}

/** Names that the dataset knows, of every kind. */
export const known = [
  'Karabakh',
  'Armenia',
  'Azerbaijan',
  'Georgia',
  'Russia',
  'Ukraine',
  'NATO',
  'Germany',
  'France',
  'Iran',
];
/** Names of nothing. */
const unknown = ['Mirvale', 'Osterwyn', 'Calder', 'Thornby', 'Ellmark'];

/** A page of an article: `words` words of which one in `every` is a name (0: none). */
export function article(words: number, every: number, more = '', seed = 3): string {
  const paragraphs: string[] = [];
  // A word of the material is 5.6 characters, with its space.
  const text = makeText(words * 5.6, every ? known : unknown, every || 40, seed)
    .split(/\s+/)
    .slice(0, words);
  for (let at = 0; at < text.length; at += 70) paragraphs.push(`<p>${text.slice(at, at + 70).join(' ')}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks on Karabakh</title>
<style>body{margin:0 auto;max-width:42em;font:18px/1.6 serif}nav a{margin:4px}</style>
<nav>${'<a href="/">Section</a>'.repeat(20)}</nav>
<article><h1>Talks on Karabakh</h1>${paragraphs.join('\n')}</article>${more}<footer>The end</footer></html>`;
}

const byLength = (words: number, seconds: number): BenchPage => ({
  name: `${(words / 1000).toLocaleString('en')},000 words`,
  html: article(words, 40),
  seconds,
  words,
  names: words / 40,
});
const byNames = (every: number): BenchPage => ({
  name: every ? `10,000 words, a name in ${every}` : '10,000 words without a name',
  html: article(10_000, every),
  seconds: 2,
  words: 10_000,
  names: every ? 10_000 / every : 0,
});

/** An article of 3,000 words in a page of 50,000 nodes. */
const nodes: BenchPage = {
  name: '50,000 nodes',
  html: article(3000, 40, `<div>${'<div class="card"><a href="/"><b>More</b> news</a></div>'.repeat(8300)}</div>`),
  seconds: 3,
};

/** 200 changes a second in the middle of the article: a line comes on top, the oldest goes. */
const live: BenchPage = {
  name: 'live blog, 200 updates a second',
  html: article(
    3000,
    40,
    `<script>
const article = document.querySelector('article');
let n = 0;
setInterval(() => {
  const line = document.createElement('p');
  line.textContent = 'At ' + ++n + ' the delegations from Armenia and Azerbaijan were still in the room, and nobody outside could say what they had agreed.';
  article.children[0].after(line);
  article.lastElementChild.remove();
}, 5);
</script>`,
  ),
  seconds: 10,
  live: true,
};

export const pages: BenchPage[] = [
  byLength(1000, 1.5),
  byLength(3000, 1.5),
  byLength(10_000, 2),
  byLength(30_000, 2.5),
  byLength(100_000, 4),
  byNames(0),
  byNames(10),
  nodes,
  live,
];
