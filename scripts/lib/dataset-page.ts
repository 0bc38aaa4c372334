/**
 * The whole dataset as one page to read: self-contained, static, all text escaped; its one script filters. For editors who do
 * not read YAML, with a fairness overview of every region that has parties.
 */
import type { Data } from '../../src/compiler/source/data.ts';
import { type Fairness, fairnessOf } from './dataset-fairness.ts';

const kinds = ['regions', 'officials', 'organisations', 'exchanges', 'articles'] as const;

/** HTML of the page. */
export function browsePage(data: Data, today: string): string {
  const entries = kinds.flatMap((kind) => data[kind].map(({ id, value }) => entryOf(kind, id, value)));
  const fairness = fairnessOf(data);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Backgrounder dataset</title>
<style>${style}</style>
<h1>Backgrounder dataset</h1>
<p>${escaped(today)}. ${kinds.map((kind) => `${data[kind].length} ${kind}`).join(', ')}.</p>
<h2>Fairness by region</h2>
<details><summary>${fairness.length} regions with parties: words of each position, who speaks in exchanges, sources by country</summary>
<table><tr><th>Region<th>Party<th>Words<th>Exchanges<th>Statements<th>Sources by country
${fairness.map(rowsOf).join('\n')}
</table></details>
<h2>Entries and stories</h2>
<form><select id="kind" aria-label="Kind"><option value="">everything${kinds.map((kind) => `<option>${kind}`).join('')}</select>
<input id="find" type="search" aria-label="Find" placeholder="Find"> <output id="count">${entries.length}</output></form>
${entries.join('\n')}
<script>${filter}</script>
</html>
`;
}

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 62rem; margin: 1rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 4px 8px; border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
form { position: sticky; top: 0; padding: 8px 0; display: flex; gap: 8px; align-items: center; background: Canvas; }
input, select { font: inherit; padding: 6px 10px; } input { flex: 1; }
summary { cursor: pointer; padding: 3px 0; } .uneven { font-weight: bold; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 2px 12px; margin: 4px 0 8px 1rem; }
dt { opacity: .7; } dd { margin: 0; overflow-wrap: anywhere; } ol { margin: 0; padding-inline-start: 1.2rem; }
`;

const filter = `
const entries = [...document.querySelectorAll('.entry')].map((element) => ({ element, text: element.textContent.toLowerCase() }));
const [kind, find, count] = ['kind', 'find', 'count'].map((id) => document.getElementById(id));
function show() {
  let shown = 0;
  for (const { element, text } of entries) {
    element.hidden = !(text.includes(find.value.toLowerCase()) && (kind.value === '' || element.dataset.kind === kind.value));
    if (!element.hidden) shown += 1;
  }
  count.value = shown;
}
document.forms[0].addEventListener('submit', (event) => event.preventDefault());
document.forms[0].addEventListener('input', show);
`;

/** Words in bold where the longest position is more than twice the shortest, as the checker warns of it. */
function rowsOf({ name, sides, ratio, sources }: Fairness): string {
  const rows = sides.map(
    ({ party, words, exchanges, statements }) =>
      `<td>${escaped(party)}<td${ratio > 2 ? ' class="uneven"' : ''}>${words ?? 'none on file'}<td>${exchanges}<td>${statements}`,
  );
  const span = `rowspan="${rows.length}"`;
  const countries = sources.map(([country, count]) => `${escaped(country)} ${count}`).join(', ');
  const [first, ...rest] = rows;
  return `<tr><th ${span}>${escaped(name)}${first}<td ${span}>${countries}${rest.map((row) => `<tr>${row}`).join('')}`;
}

function entryOf(kind: string, id: string, value: unknown): string {
  const { name, title, headline } = value as Partial<Record<string, string>>;
  const label = `${name ?? title ?? headline ?? ''} — ${id}`;
  return `<details class="entry" data-kind="${kind}"><summary>${escaped(label)}</summary>${render(value)}</details>`;
}

function render(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return escaped(value.join(', '));
    return `<ol>${value.map((item) => `<li>${render(item)}`).join('')}</ol>`;
  }
  if (typeof value === 'object' && value !== null)
    return `<dl>${Object.entries(value)
      .map(([key, part]) => `<dt>${escaped(key)}<dd>${render(part)}`)
      .join('')}</dl>`;
  const text = String(value);
  return /^https:\/\/\S+$/.test(text)
    ? `<a rel="noopener noreferrer" href="${escaped(text)}">${escaped(text)}</a>`
    : escaped(text);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
