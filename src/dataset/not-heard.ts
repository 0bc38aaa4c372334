/** Parties of a contested region that do not speak on a page, each with the latest that it said about the region. */
import type { Entry, Exchange, Id, Region, Unheard } from '../core/model.ts';
import type { Dataset } from './open.ts';
import { partyOf } from './speaking.ts';

/** In the order of the region's parties. Empty for every other entry, and when all parties speak. */
export async function notHeard(dataset: Dataset, entry: Entry, speaking: readonly Id[]): Promise<Unheard[]> {
  if (entry.type !== 'region' || entry.parties.length < 2) return [];
  const heard = new Set(speaking.map((id) => partyOf(dataset, id)));
  const silent = entry.parties.filter((party) => !heard.has(party));
  if (silent.length === 0) return [];
  const stories = await Promise.all(entry.exchanges.map((id) => dataset.story(id)));
  const exchanges = stories.filter((story): story is Exchange => story?.type === 'exchange');
  return silent.map((party) => unheard(entry, party, exchanges));
}

function unheard({ positions }: Region, party: Id, exchanges: readonly Exchange[]): Unheard {
  const position = positions.find((one) => one.party === party);
  const said = exchanges
    .flatMap(({ statements }) => statements.filter((statement) => statement.party === party))
    .map(({ text, saidOn, speakerName, sources }) => ({ text, date: saidOn, by: speakerName, sources }));
  const held =
    position && !('noneOnFile' in position)
      ? [
          {
            text: position.text,
            date: position.heldOn,
            ...(position.byName !== undefined && { by: position.byName }),
            sources: position.sources,
          },
        ]
      : [];
  // Of one date the position: it is about the region as a whole.
  const [latest] = [...held, ...said].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return { party, partyName: position?.partyName ?? party, ...(latest && { latest }) };
}
