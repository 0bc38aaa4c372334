/** Tables and lists of the dataset for people who look after it. */
import type { Data } from '../../src/compiler/source/data.ts';
import type { Counts, Stats } from './dataset-stats.ts';

export function printStats(stats: Stats): void {
  const table = (title: string, counts: Counts, most = Number.POSITIVE_INFINITY) => {
    console.log(`\n${title}`);
    const rows = Object.entries(counts);
    for (const [name, count] of rows.slice(0, most)) console.log(`  ${name.padEnd(44)}${String(count).padStart(6)}`);
    if (rows.length > most) console.log(`  and ${rows.length - most} more`);
  };
  table('Entries', { ...stats.entries, metonyms: stats.metonyms });
  table('Regions by hand, by continent', stats.regionsByContinent);
  table('Officials by function', stats.officialsByFunction);
  table(
    `Exchanges (${stats.shareOfIndependentlySourced.toFixed(0)} % of the statements have sources of two outlets or more)`,
    stats.exchanges,
  );
  table('Sources by outlet', stats.sourcesByOutlet, 15);
  table('Sources by country', stats.sourcesByCountry, 15);
  table('Articles', stats.articles);
  table('Articles by language', stats.articlesByLanguage);
  table(`Articles by outlet (the largest has ${stats.largestOutletShare.toFixed(1)} %)`, stats.articlesByOutlet, 15);
  table('Age of what is held as of a date', stats.ageOfAsOf);
  list('Regions where a party has no position on file', stats.regionsWithoutAllPositions);
  console.log(`\nOfficials with a name in another script than Latin: ${stats.officialsWithNativeScript}`);
  list('Officials with Latin letters only', stats.officialsWithoutNativeScript);
  list('States without a head of state or government on file', stats.statesWithoutHead);
}

function list(title: string, ids: readonly string[]): void {
  console.log(`\n${title}: ${ids.length}${ids.length > 0 ? `\n  ${ids.join(', ')}` : ''}`);
}

/** Positions of the parties of every contested region, with their lengths and how far the longest exceeds the shortest. */
export function printPositions({ regions }: Data): void {
  for (const { id, value } of regions) {
    const positions = value.positions ?? [];
    if (positions.length < 2) continue;
    const lengths = positions.flatMap((position) => (position.noneOnFile ? [] : [position.text.length]));
    const ratio = lengths.length > 1 ? Math.max(...lengths) / Math.min(...lengths) : 1;
    console.log(`\n${id}  (${lengths.length} of ${positions.length} parties, longest ${ratio.toFixed(2)} × shortest)`);
    for (const position of positions)
      console.log(
        `  ${position.party.padEnd(28)}${position.noneOnFile ? '—' : `${String(position.text.length).padStart(4)}  ${position.heldOn}  ${position.text}`}`,
      );
  }
}

/** `count` entries of each kind with their sources, for somebody to open. The same seed gives the same ones. */
export function printRandom(data: Data, count: number, seed: number): void {
  const kinds = ['regions', 'officials', 'organisations', 'exchanges', 'articles'] as const;
  console.log(`seed ${seed}`);
  for (const kind of kinds) {
    console.log(`\n── ${kind}`);
    const all = data[kind].map(({ file, value }) => ({ file: file.file, value }));
    for (const { file, value } of shuffled<(typeof all)[number]>(all, seed).slice(0, count)) {
      console.log(`\n${file}`);
      for (const { claim, url } of claims(value)) console.log(`  ${claim}\n    ${url}`);
    }
  }
}

/** Every claim of an entry with each address that it rests on. */
export function* claims(value: unknown, above = ''): Generator<{ claim: string; url: string }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* claims(item, above);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  const words = ['label', 'role', 'party', 'speaker', 'headline', 'date', 'saidOn', 'heldOn', 'asOf', 'value', 'text']
    .map((key) => record[key])
    .filter((part) => typeof part === 'string')
    .join(' · ');
  const claim = words || above;
  if (typeof record.url === 'string' && typeof record.headline === 'string') yield { claim, url: record.url };
  for (const [key, part] of Object.entries(record)) {
    if (key === 'sources' && Array.isArray(part))
      for (const source of part as { url: string }[]) yield { claim, url: source.url };
    else yield* claims(part, claim);
  }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  // Small seeds are spread over all bits first.
  let state = Math.imul(seed, 0x9e3779b1) >>> 0 || 1;
  const next = () => {
    // xorshift32 (G. Marsaglia, 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
