/** Makes a pack of a folder of YAML entries, held against the rules of packs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/compiler/check/rules/languages.ts';
import { Atlas } from '../../src/compiler/maps/atlas.ts';
import { circleMap } from '../../src/compiler/maps/locator.ts';
import { packFormErrors } from '../../src/compiler/pack-schema.ts';
import type { Problem } from '../../src/compiler/problem.ts';
import { loadData } from '../../src/compiler/source/data.ts';
import { readYaml } from '../../src/compiler/source/document.ts';
import { packPath } from '../../src/dataset/packed/path.ts';
import type { Data } from '../../src/forms/data.ts';
import type { Region } from '../../src/forms/forms.ts';
import { checkPack } from '../../src/forms/pack/check.ts';
import { packLists } from '../../src/forms/pack/sort.ts';
import { sentenceOf } from '../../src/forms/schema-sentences.ts';
import { bundledAround, today } from './pack-around.ts';

const SCHEMA = 'https://backgrounder.example/schema/pack.schema.json';

export interface BuiltPack {
  id: string;
  text: string;
  entries: number;
  problems: Problem[];
}

/** The pack and what is wrong with it; with an error among the problems nobody should use the text. */
export async function buildPack(folder: string): Promise<BuiltPack> {
  const headerPath = join(folder, 'pack.yaml');
  if (!existsSync(headerPath)) throw new Error(`There is no ${headerPath}: the header of the pack (docs/packs.md).`);
  const { file: header, problems } = readYaml(headerPath, readFileSync(headerPath, 'utf8'));
  const { around } = await bundledAround();
  const { data: read, problems: formProblems } = loadData(folder, { shown: folder.replace(/\/$/, '') });
  problems.push(...formProblems);

  let atlas: Atlas | undefined;
  const drawn = (map: Region['map']) => {
    if (!map) return {};
    atlas ??= new Atlas();
    return { mapLand: packPath(circleMap(atlas, map.centre, map.radius, false).context) };
  };
  const lists = Object.fromEntries(
    (Object.keys(packLists) as (keyof typeof packLists)[]).flatMap((list) => {
      const items = read[list].map(({ id, value }) => ({ id, ...value, ...('map' in value && drawn(value.map)) }));
      return items.length > 0 ? [[list, items]] : [];
    }),
  ) as Record<string, unknown[]>;
  const outlets = read.outlets.flatMap(({ value }) => value);
  const pack = { $schema: SCHEMA, pack: header.value, ...lists, ...(outlets.length > 0 && { outlets }) };
  for (const error of packFormErrors(pack)) {
    const sentence = sentenceOf(error);
    // Entries were held against their forms file by file.
    if (sentence?.path[0] !== 'pack') continue;
    const { path, reason, remedy } = sentence;
    problems.push({ level: 'error', file: headerPath, ...header.at(path.slice(1)), rule: 'form', reason, remedy });
  }

  const { countries, loadedWords } = around;
  const data: Data = { ...read, countries, loadedWords, languages: [], memberships: [], newsSites: [] };
  const found = [
    ...checkPack(data, around, today()),
    // Needs the names of all languages, which the extension does not have: names in unknown ones are only never found there.
    ...[...languages.find({ data: { ...read, ...data, rules: [] } } as never)].map((finding) => ({
      ...finding,
      rule: languages.name,
      level: languages.level,
    })),
  ];
  for (const { file, path, rule, level, reason, remedy } of found)
    problems.push({ level, file: file.file, ...file.at(path), rule, reason, remedy });
  return {
    id: String((header.value as { id?: unknown } | null)?.id),
    text: `${JSON.stringify(pack, null, 1)}\n`,
    entries: Object.values(lists).reduce((sum, list) => sum + list.length, 0),
    problems,
  };
}
