/** The schema of packs has the same entries as `data/`, each with its id. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packLists } from '../../../src/forms/pack/sort.ts';

interface Schema {
  required: string[];
  properties: Record<string, { $ref?: string; description?: string }>;
  $defs: Record<string, Schema>;
}
const read = (form: string) => JSON.parse(readFileSync(`data/schema/${form}.schema.json`, 'utf8')) as Schema;
const pack = read('pack');

test.each(Object.entries(packLists))('%s', (list, form) => {
  const entry = pack.$defs[form]!;
  const own = read(form);
  expect(pack.properties).toHaveProperty(list);
  expect(entry.required).toEqual(['id', ...own.required]);
  // What `pack build` draws; in data/ the compiler does.
  const drawn = form === 'region' ? ['mapLand'] : [];
  expect(Object.keys(entry.properties)).toEqual(['id', ...Object.keys(own.properties), ...drawn]);
  for (const [key, { description }] of Object.entries(own.properties))
    expect(entry.properties[key]).toEqual({
      $ref: `${form}.schema.json#/properties/${key}`,
      ...(description !== undefined && { description }),
    });
});
