/** Holds a file against the JSON Schema of its form in `data/schema/`: the one definition of what a form is. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { sentenceOf } from '../../forms/schema-sentences.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from './read.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'data', 'schema');
let loaded: Ajv2020 | undefined;

function schemas(): Ajv2020 {
  if (!loaded) {
    loaded = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.schema.json')) loaded.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')), name);
    }
  }
  return loaded;
}

/** What is wrong with a file's form, one problem a place. */
export function schemaProblems(file: DataFile): Problem[] {
  const validate = schemas().getSchema(`${file.form}.schema.json`) as ValidateFunction;
  if (validate(file.value)) return [];
  const problems = new Map<string, Problem>();
  for (const error of validate.errors ?? []) {
    const sentence = sentenceOf(error);
    if (!sentence) continue;
    const { path, reason, remedy } = sentence;
    const problem: Problem = { level: 'error', file: file.file, ...file.at(path), rule: 'form', reason, remedy };
    problems.set(`${path.join('/')} ${error.keyword === 'required' ? reason : ''}`, problem);
  }
  return [...problems.values()];
}
