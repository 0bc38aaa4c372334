/** Everything that is wrong with a pack file, each with its line: what the extension tells of the first fault, for all. */
import { readFileSync } from 'node:fs';
import { packFormErrors } from '../../src/compiler/pack-schema.ts';
import type { Problem } from '../../src/compiler/problem.ts';
import { readYaml } from '../../src/compiler/source/document.ts';
import type { PackAround } from '../../src/forms/pack/around.ts';
import { checkPack } from '../../src/forms/pack/check.ts';
import { MOST_BYTES, PackError } from '../../src/forms/pack/header.ts';
import { parsePack } from '../../src/forms/pack/parse.ts';
import { type PackValue, type PlaceOf, sortPack } from '../../src/forms/pack/sort.ts';
import { sentenceOf } from '../../src/forms/schema-sentences.ts';
import { bundledAround, today } from './pack-around.ts';

export async function checkPackFile(file: string): Promise<Problem[]> {
  return packProblems(file, readFileSync(file, 'utf8'), (await bundledAround()).around);
}

export function packProblems(file: string, text: string, around: PackAround): Problem[] {
  const whole = (reason: string, remedy: string): Problem[] => [
    { level: 'error', file, line: 1, column: 1, rule: 'pack', reason, remedy },
  ];
  if (Buffer.byteLength(text) > MOST_BYTES) return whole('the pack has more than 20 MB', 'make two of it');
  let pack: Record<string, unknown>;
  try {
    pack = parsePack(text);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return whole(error.message, 'see docs/packs.md');
  }
  const placeOf = places(file, text);
  const form = formProblems(pack, file, placeOf);
  if (form.length > 0) return form;
  const data = sortPack(pack as unknown as PackValue, around, placeOf);
  return [...checkPack(data, around, today())].map(({ file: item, path, rule, level, reason, remedy }) => ({
    level,
    file,
    ...item.at(path),
    rule,
    reason: `${item.id}: ${reason}`,
    remedy,
  }));
}

/** One problem a place: Ajv tells some twice, by the keyword and by what it leads to. */
function formProblems(pack: unknown, file: string, placeOf: PlaceOf): Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of packFormErrors(pack)) {
    const sentence = sentenceOf(error);
    if (!sentence) continue;
    const { path, reason, remedy } = sentence;
    const key = `${path.join('/')} ${error.keyword === 'required' ? reason : ''}`;
    if (!problems.has(key)) problems.set(key, { level: 'error', file, ...placeOf(path), rule: 'form', reason, remedy });
  }
  return [...problems.values()];
}

/** JSON is YAML too, and its reader knows where each part stands; it is slow, and asked only where something is wrong. */
function places(file: string, text: string): PlaceOf {
  let read: ReturnType<typeof readYaml> | undefined;
  return (path) => {
    read ??= readYaml(file, text);
    return read.file.at(path);
  };
}
