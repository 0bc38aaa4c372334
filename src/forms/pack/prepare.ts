/** A pack's text, held against everything: what comes out may be compiled and shown. */
import type { WrittenAlias } from '../aliases/written.ts';
import type { Data } from '../data.ts';
import type { Path } from '../path.ts';
import { type FormError, sentenceOf } from '../schema-sentences.ts';
import type { PackAround } from './around.ts';
import { checkInPieces, packAliases } from './check.ts';
import { PackError, type PackHeader } from './header.ts';
import { parsePack } from './parse.ts';
import { atOnce, type Pieces } from './pieces.ts';
import { type PackValue, sortPack } from './sort.ts';

export interface PreparedPack {
  header: PackHeader;
  data: Data;
  /** As `packAliases` gives them. */
  aliases: WrittenAlias[];
  /** What the rules warn of: sentences with their place. */
  warnings: string[];
}

export interface PrepareOptions {
  around: PackAround;
  /** YYYY-MM-DD */
  today: string;
  /** The first error of the form, by the schema of packs; null when it is right. */
  formError(pack: unknown): FormError | null;
}

/** As many faults as a reader is told of at once. */
const MOST_TOLD = 20;

/** Throws a `PackError` with a sentence for each fault, each with its place; nothing of such a pack is used. */
export function preparePack(text: string, options: PrepareOptions): PreparedPack {
  return atOnce(preparing(text, options));
}

/** `preparePack` in pieces: a worker answers pages in between. */
export function* preparing(text: string, { around, today, formError }: PrepareOptions): Pieces<PreparedPack> {
  const pack = parsePack(text) as unknown as PackValue;
  yield;
  const error = formError(pack);
  if (error) throw new PackError(formSentence(error));
  yield;
  const data = sortPack(pack, around);
  const aliases = packAliases(data);
  yield;
  const faults: string[] = [];
  const warnings: string[] = [];
  for (const found of checkInPieces(data, around, today, aliases)) {
    if (!found) {
      yield;
      continue;
    }
    const { file, path, reason, remedy, level, rule } = found;
    const list = level === 'error' ? faults : warnings;
    // What is merely old is told by the card, with a badge.
    if (rule === 'old') continue;
    list.push(`${placeOf([file.file, ...path], file.id)}: ${reason}; ${remedy}.`);
    if (faults.length >= MOST_TOLD) break;
  }
  if (faults.length > 0) throw new PackError(faults.join('\n'));
  return { header: pack.pack, data, aliases, warnings: warnings.slice(0, MOST_TOLD) };
}

function formSentence(error: FormError): string {
  const sentence = sentenceOf(error);
  if (!sentence) return `${error.instancePath}: this has not the form of a pack.`;
  return `${placeOf(sentence.path)}: ${sentence.reason}; ${sentence.remedy}.`;
}

/** `officials[3].posts[0].asOf (jane-doe)` */
export function placeOf(path: Path, id?: string): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return `${place.replace(/^\./, '') || 'The pack'}${id === undefined ? '' : ` (${id})`}`;
}
