/** What the reader's settings make of the mentions of a page. */
import type { Block, Mention } from '../core/model.ts';
import type { PageMention } from '../shared/messages.ts';
import { hostMatches, type Ignored, type Settings } from '../shared/settings.ts';

/** Drops what the reader ignores on this host, and marks what is listed without an underline. */
export function shownMentions(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  settings: Settings,
  host: string,
): PageMention[] {
  const { kinds, mentions: mode } = settings;
  const ignored = settings.ignored.filter(({ site }) => site === '' || hostMatches(host, site));
  const seen = new Set<string>();
  return mentions.flatMap((mention) => {
    const { block, start, end, id, type } = mention;
    if (ignored.some((one) => isIgnored(one, id, blocks[block]!.text.slice(start, end)))) return [];
    const place = mode === 'every' ? undefined : mode === 'page' ? id : `${id} ${block}`;
    const again = place !== undefined && seen.has(place);
    if (place !== undefined) seen.add(place);
    return [kinds[type] && !again ? mention : { ...mention, quiet: true as const }];
  });
}

function isIgnored({ id, words }: Ignored, of: string, surface: string): boolean {
  return id === of && (words === '' || words === surface.toLowerCase());
}
