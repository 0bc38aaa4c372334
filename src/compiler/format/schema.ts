/** Reads the JSON Schemas of `data/schema/` for those who write files: the parts of a form, with references followed. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'data', 'schema');

export interface Schema {
  $ref?: string;
  const?: unknown;
  enum?: unknown[];
  type?: string | string[];
  title?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema | false;
  prefixItems?: Schema[];
  maxLength?: number;
  /** Where a form has two shapes: with and without a key. */
  then?: Schema;
  else?: Schema;
}

const files = new Map<string, Schema>();

export function schemaOf(form: string): Schema {
  return file(`${form}.schema.json`);
}

/** A schema with its reference followed; what it says itself goes before. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  const [name = '', pointer = ''] = $ref.split('#');
  let at: unknown = file(name || 'common.schema.json');
  for (const key of pointer.split('/').filter(Boolean)) at = (at as Record<string, unknown>)[key];
  return { ...resolved(at as Schema), ...own };
}

/** What a schema says of items and of properties, those of its usual shape first. */
export function partsOf(given: Schema): { items?: Schema; properties?: Record<string, Schema>; required: string[] } {
  const schema = resolved(given);
  const usual = schema.else ? resolved(schema.else) : undefined;
  const other = schema.then ? resolved(schema.then) : undefined;
  // The order of the first, the words of the last.
  const properties = { ...usual?.properties, ...other?.properties, ...usual?.properties, ...schema.properties };
  return {
    ...(schema.items ? { items: schema.items } : {}),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    required: usual?.required ?? schema.required ?? [],
  };
}

function file(name: string): Schema {
  let schema = files.get(name);
  if (!schema) {
    schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;
    files.set(name, schema);
  }
  return schema;
}
