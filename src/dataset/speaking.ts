/** Marks the entries of a page that the page gives words to. */
import { speakers } from '../core/heard/speakers.ts';
import type { Id, Mention, Stub } from '../core/model.ts';
import { languageOf } from '../core/text/language.ts';
import type { PageText } from './detect.ts';
import type { Dataset } from './open.ts';

/** The stubs, with `speaks` on each that speaks on the page itself or through its officials. */
export async function markSpeaking(
  dataset: Dataset,
  page: PageText,
  mentions: readonly Mention[],
  stubs: readonly Stub[],
): Promise<Stub[]> {
  const lang = languageOf(page.lang, page.blocks.map(({ text }) => text).join('\n'), dataset.languages);
  const heard = speakers(page.blocks, mentions, await dataset.rulesFor(lang), ({ id }) => partyOf(dataset, id));
  return stubs.map((stub) => (heard.has(partyOf(dataset, stub.id)) ? { ...stub, speaks: true } : stub));
}

/** For whom an entry speaks: an official for a state or organisation, all others for themselves. */
export function partyOf(dataset: Dataset, id: Id): Id {
  const { rows, numberOf } = dataset;
  const number = numberOf(id);
  const row = number === undefined ? undefined : rows.at(number);
  return (row?.country === undefined ? undefined : rows.at(row.country)?.id) ?? id;
}
