/** An entry's background as text that can be pasted into a mail or a note: plain, or in Markdown. */
import type { Dossier, PackLabel, Source } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { strings } from './strings.ts';

export type CitationForm = 'plain' | 'markdown';

interface Voice {
  title(text: string): string;
  heading(text: string): string;
  strong(text: string): string;
  text(text: string): string;
  source(source: Source): string;
}

const voices: Record<CitationForm, Voice> = {
  plain: {
    title: (text) => text,
    heading: (text) => text,
    strong: (text) => text,
    text: (text) => text,
    source: ({ outlet, title, url }) => `${outlet || title} <${url}>`,
  },
  markdown: {
    title: (text) => `## ${escaped(text)}`,
    heading: (text) => `### ${escaped(text)}`,
    strong: (text) => `**${escaped(text)}**`,
    text: escaped,
    source: ({ outlet, title, url }) => `[${escaped(outlet || title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`,
  },
};

/** Whatever has sources, or comes from a pack. */
interface Said {
  sources?: readonly Source[];
  pack?: PackLabel;
}

/**
 * What stands in the card of an entry: what it is, who administers and claims it, its posts, each party's position, and
 * who said what and who answered, each with its date and its sources' addresses. Facts and articles are left out: a citation is of what somebody holds or said.
 * What a pack said has the pack's publisher and date. In Markdown, letters of the dataset that would be marks are escaped.
 */
export function citation({ entry, exchanges, compiledOn }: Dossier, form: CitationForm): string {
  const { title, heading, strong, text, source } = voices[form];
  const by = (pack?: PackLabel) => (pack ? text(` (${strings.fromPack(pack)})`) : '');
  const item = (lead: string, said: string, { sources = [], pack }: Said = {}) =>
    `- ${lead}: ${text(said)} ${sources.map(source).join(', ')}`.trimEnd() + by(pack);
  const parts: string[][] = [[title(entry.name), '', text(entry.summary) + by(entry.pack)]];

  if (entry.type === 'official' && entry.posts.length > 0)
    parts.push([
      heading(strings.posts(entry.posts.length)),
      '',
      ...entry.posts.map((post) =>
        item(
          strong(post.role),
          `${post.ofName}, ${post.until ? strings.until(formatDate(post.until)) : strings.asOf(formatDate(post.asOf))}.`,
          post,
        ),
      ),
    ]);
  const control = entry.type === 'region' && entry.control;
  if (control)
    parts.push([
      item(strings.administeredBy, control.administeredBy.join(', ')),
      item(strings.claimedBy, `${control.claimedBy.join(', ')} (${strings.asOf(formatDate(control.asOf))}).`, control),
    ]);
  if (entry.type === 'region' && entry.positions.length > 0)
    parts.push([
      heading(strings.positions),
      '',
      ...entry.positions.map((position) =>
        'noneOnFile' in position
          ? item(strong(position.partyName), strings.noPosition)
          : item(`${strong(position.partyName)}, ${formatDate(position.heldOn)}`, position.text, position),
      ),
    ]);
  for (const exchange of exchanges)
    parts.push([
      heading(exchange.title) + by(exchange.pack),
      '',
      ...exchange.statements.map((said) =>
        item(
          `${strong(said.speakerName)}, ${text(`${said.office}, ${formatDate(said.saidOn)}, ${said.where}`)}`,
          said.text,
          said,
        ),
      ),
    ]);
  parts.push([`Backgrounder. ${strings.dataset(formatDate(compiledOn))}.`]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
