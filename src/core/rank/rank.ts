/**
 * Orders exchanges and articles for a card: first those that share most with the page. An entry counts by how rare it is
 * among all rows (inverse document frequency, as in Robertson & Spärck Jones, ln(N / n)), so sharing "Hajizada" says more
 * than sharing "Russia"; how often the page names it counts by its square root; ties go to the newer.
 */
export interface RankRow {
  id: string;
  /** ISO date; orders rows of like overlap. */
  date: string;
  /** Numbers of the entries that the row concerns. */
  about: readonly number[];
}

export interface RankContext {
  /** The entry whose card it is: only rows about it are returned. */
  entry: number;
  /** Entries on the page with their counts. */
  on: ReadonlyMap<number, number>;
}

/** Half-life of recency, in days: a story two years old counts half as much as today's of the same overlap. */
const HALF_LIFE = 730;

/** Rows about `entry`, best first. `all` is needed whole, for rarity. Pure; the newest row's date stands for "now". */
export function rank<Row extends RankRow>(all: readonly Row[], { entry, on }: RankContext): Row[] {
  const frequency = new Map<number, number>();
  let newest = 0;
  for (const row of all) {
    newest = Math.max(newest, days(row.date));
    for (const number of row.about) frequency.set(number, (frequency.get(number) ?? 0) + 1);
  }
  const rarity = (number: number) => Math.log((all.length + 1) / (frequency.get(number) ?? 1));
  const score = (row: Row) => {
    let overlap = 0;
    for (const number of row.about) if (number !== entry) overlap += rarity(number) * Math.sqrt(on.get(number) ?? 0);
    // Rows about little else than this entry come before rows that name it among many.
    const own = rarity(entry) / Math.sqrt(Math.max(1, row.about.length));
    return (own + overlap) * 0.5 ** ((newest - days(row.date)) / HALF_LIFE);
  };
  return all
    .filter((row) => row.about.includes(entry))
    .map((row) => ({ row, score: score(row) }))
    .sort((a, b) => b.score - a.score || compare(b.row.date, a.row.date) || compare(a.row.id, b.row.id))
    .map(({ row }) => row);
}

function days(date: string): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 0 : time / 86_400_000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
