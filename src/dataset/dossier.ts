/** Everything one card shows. */
import type { Article, Dossier, Exchange, Id } from '../core/model.ts';
import { rank } from '../core/rank/rank.ts';
import type { AboutRow } from './files.ts';
import { notHeard } from './not-heard.ts';
import type { Dataset } from './open.ts';
import { pageKey } from './page-key.ts';

/** As many as a reader scrolls through; the best come first. */
const MOST = { exchange: 12, article: 12 };

/**
 * The dossier of an entry, `null` when there is no such entry. `on` holds the entries of the page with how often it names
 * them, `speaking` those to whom it gives words; the page itself, by its canonical address, is left out of related articles. Rejects as `Dataset` does.
 */
export async function dossier(
  dataset: Dataset,
  id: Id,
  on: ReadonlyMap<Id, number>,
  url: string,
  speaking: readonly Id[],
): Promise<Dossier | null> {
  const number = dataset.numberOf(id);
  if (number === undefined) return null;
  const [entry, rows] = await Promise.all([dataset.entry(id), dataset.about()]);
  if (!entry) return null;
  const counts = new Map<number, number>();
  for (const [other, count] of on) {
    const its = dataset.numberOf(other);
    if (its !== undefined) counts.set(its, count);
  }
  const here = pageKey(url);
  const ranked = rank(rows, { entry: number, on: counts }).filter(({ page }) => page !== here);
  const [exchanges, articles, unheard] = await Promise.all([
    stories<Exchange>(dataset, ranked, 'exchange'),
    stories<Article>(dataset, ranked, 'article'),
    notHeard(dataset, entry, speaking),
  ]);
  return { entry, exchanges, articles, notHeard: unheard, compiledOn: dataset.manifest.compiledOn };
}

async function stories<Kind extends Exchange | Article>(dataset: Dataset, rows: AboutRow[], type: Kind['type']) {
  const wanted = rows.filter((row) => row.type === type).slice(0, MOST[type]);
  const found = await Promise.all(wanted.map(({ id }) => dataset.story(id)));
  return found.filter((story): story is Kind => story?.type === type);
}
