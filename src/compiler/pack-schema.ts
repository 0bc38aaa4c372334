/**
 * The pack schema as code: an extension may not make code at run time, so Ajv writes the validator when we build. The
 * command line uses Ajv itself, with the same sentences.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';
import type { FormError } from '../forms/schema-sentences.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'schema');
const name = 'pack.schema.json';
const module = 'virtual:pack-schema';

function ajv(options: Options): Ajv2020 {
  const made = new Ajv2020({ verbose: true, strictRequired: false, ...options });
  for (const file of readdirSync(folder))
    if (file.endsWith('.schema.json')) made.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')), file);
  return made;
}

/** Everything that is wrong with a pack's form; the validator in the extension stops at the first. */
export function packFormErrors(pack: unknown): FormError[] {
  const validate = ajv({ allErrors: true }).getSchema(name)!;
  return validate(pack) ? [] : (validate.errors ?? []);
}

/** The validator of the extension, for who measures it here. */
export function packValidator(): (pack: unknown) => boolean {
  return ajv({ messages: false }).getSchema(name) as (pack: unknown) => boolean;
}

/** Gives `virtual:pack-schema`, with `validate(pack)` and its `errors`. */
export function packSchema(): Plugin {
  return {
    name: 'backgrounder-pack-schema',
    resolveId: (id) => (id === module ? `\0${module}` : undefined),
    load: (id) => (id === `\0${module}` ? packValidatorCode() : undefined),
  };
}

/** Code of a module without eval. Ajv writes `require` for its few helpers even when asked for a module. */
export function packValidatorCode(): string {
  // Stops at the first error: a pack made to have millions of them would fill the memory.
  const made = ajv({ messages: false, code: { source: true, esm: true } });
  const code = (standalone as unknown as { default: typeof standalone }).default ?? standalone;
  const written = (code as (of: Ajv2020, validate: unknown) => string)(made, made.getSchema(name));
  let imports = '';
  const body = written.replace(/const (\w+) = require\("([^"]+)"\)(\.default)?;/g, (_, local: string, from: string) => {
    imports += `import * as ${local}Module from '${from}.js';\nconst ${local} = ${local}Module.default?.default ?? ${local}Module.default ?? ${local}Module;\n`;
    return '';
  });
  return `${imports}${body}`;
}
