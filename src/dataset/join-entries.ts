/** One entry of several datasets, put together: a pack extends, and what it says stands beside what was there. */
import type { Control, Entry, Fact, Official, PackLabel, Position, Region } from '../core/model.ts';

/** What a pack holds of an entry. */
export interface Part {
  entry: Entry;
  pack: PackLabel;
}

/**
 * Name, summary, kind, map and control stay those of the first that knows the entry. Facts with one label and another
 * value stand side by side, positions likewise; what is the same stands once. All that a part brings carries its pack.
 */
export function joinEntries(first: Entry, parts: readonly Part[]): Entry {
  let entry = first;
  for (const part of parts) entry = join(entry, labelled(part));
  return entry;
}

function join(entry: Entry, more: Entry): Entry {
  const joined = {
    ...entry,
    facts: beside(
      entry.facts,
      more.facts,
      ({ label }) => label,
      ({ label, value }) => `${label}\n${value}`,
    ),
    exchanges: [...entry.exchanges, ...more.exchanges],
    articles: [...entry.articles, ...more.articles],
  };
  if (joined.wikidata === undefined && more.wikidata !== undefined) joined.wikidata = more.wikidata;
  if (joined.type === 'region' && more.type === 'region') return joinRegions(joined, more);
  if (joined.type === 'official' && more.type === 'official') return joinOfficials(joined, more);
  return joined;
}

function joinRegions(region: Region, more: Region): Region {
  const { control = more.control, map = more.map } = region;
  const other = region.control && more.control ? controlFacts(region.control, more.control) : [];
  return {
    ...region,
    facts: [...region.facts, ...other],
    ownNames: distinct([...region.ownNames, ...more.ownNames], ({ party, name }) => `${party}\n${name}`),
    ...(control && { control }),
    timeline: distinct([...region.timeline, ...more.timeline], ({ date, text }) => `${date}\n${text}`).sort((a, b) =>
      compare(a.date, b.date),
    ),
    parties: [...new Set([...region.parties, ...more.parties])],
    positions: joinPositions(region.positions, more.positions),
    ...(map && { map }),
  };
}

function joinOfficials(official: Official, more: Official): Official {
  const posts = distinct([...official.posts, ...more.posts], ({ role, of, from }) => `${role}\n${of}\n${from ?? ''}`);
  return {
    ...official,
    ...(official.country === undefined && more.country !== undefined && { country: more.country }),
    posts: posts.sort((a, b) => compare(b.from ?? b.asOf, a.from ?? a.asOf)),
  };
}

/** Parties in their order, each with all that is said of its position; "none on file" only where nobody has one. */
function joinPositions(positions: readonly Position[], more: readonly Position[]): Position[] {
  const both = beside(
    positions,
    more,
    ({ party }) => party,
    (one) => `${one.party}\n${textOf(one)}`,
  );
  return both.filter(
    (one) => textOf(one) !== '' || !both.some((other) => other.party === one.party && textOf(other) !== ''),
  );
}

function textOf(position: Position): string {
  return 'noneOnFile' in position ? '' : position.text;
}

/** Who administers and claims a region is one line on the card: what a pack says otherwise stands among the facts. */
function controlFacts(known: Control, { administeredBy, claimedBy, asOf, sources, pack }: Control): Fact[] {
  const differ = (a: readonly string[], b: readonly string[]) => [...a].sort().join() !== [...b].sort().join();
  const rest = { asOf, sources, ...(pack && { pack }) };
  return [
    ...(differ(known.administeredBy, administeredBy)
      ? [{ label: 'Administered by', value: administeredBy.join(', '), ...rest }]
      : []),
    ...(differ(known.claimedBy, claimedBy) ? [{ label: 'Claimed by', value: claimedBy.join(', '), ...rest }] : []),
  ];
}

/** Puts each of `more` right behind the last of its group, where it is not the same as one that is there. */
function beside<T>(
  list: readonly T[],
  more: readonly T[],
  groupOf: (one: T) => string,
  sameAs: (one: T) => string,
): T[] {
  const joined = [...list];
  const known = new Set(list.map(sameAs));
  for (const one of more) {
    if (known.has(sameAs(one))) continue;
    known.add(sameAs(one));
    const last = joined.findLastIndex((other) => groupOf(other) === groupOf(one));
    joined.splice(last < 0 ? joined.length : last + 1, 0, one);
  }
  return joined;
}

function distinct<T>(list: readonly T[], sameAs: (one: T) => string): T[] {
  const known = new Set<string>();
  return list.filter((one) => !known.has(sameAs(one)) && known.add(sameAs(one)));
}

/** The entry with its pack on everything that it says. */
function labelled({ entry, pack }: Part): Entry {
  const label = <T extends object>(list: readonly T[]): T[] => list.map((one) => ({ ...one, pack }));
  const facts = label(entry.facts);
  if (entry.type === 'official') return { ...entry, facts, posts: label(entry.posts) };
  if (entry.type === 'organisation') return { ...entry, facts };
  const { control } = entry;
  return {
    ...entry,
    facts,
    timeline: label(entry.timeline),
    positions: label(entry.positions),
    ...(control && { control: { ...control, pack } }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
