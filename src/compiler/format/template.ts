/** A new entry that needs only filling, made of the schema's own words so that it cannot drift from it. */
import { partsOf, resolved, type Schema, schemaOf } from './schema.ts';

export const kinds = ['region', 'official', 'organisation', 'exchange', 'article'] as const;
export type Kind = (typeof kinds)[number];

/** Text of a new file: every key with what it wants as a comment; keys that may be left out are commented out. */
export function template(kind: Kind, today: string): string {
  const { title, ...schema } = schemaOf(kind);
  const lines = [
    `# ${title ?? kind}`,
    '# Write a value after each colon. Lines that begin with # are optional: uncomment what you know, delete the rest.',
    ...body(schema, today),
  ];
  return `${lines.join('\n')}\n`;
}

/** The keys of an object. */
function body(schema: Schema, today: string): string[] {
  const { properties = {}, required } = partsOf(schema);
  return Object.entries(properties).flatMap(([key, part]) => {
    const lines = entry(key, part, today);
    return required.includes(key) ? lines : lines.map((line) => `# ${line}`);
  });
}

function entry(key: string, given: Schema, today: string): string[] {
  const schema = resolved(given);
  if (schema.const !== undefined) return [`${key}: ${String(schema.const)}`];
  const value = key === 'opened' ? ` ${today}` : '';
  const head = (empty: string) => `${key}:${empty}${noteOf(schema)}`;
  const { items, properties } = partsOf(schema);
  if (items && partsOf(items).properties) return [head(''), ...item(body(items, today))];
  if (properties) return [head(''), ...body(schema, today).map((line) => `  ${line}`)];
  return [head(schema.type === 'array' ? ' []' : schema.type === 'object' ? ' {}' : value)];
}

/** Lines as one item of a list. */
function item(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, i) => `${i === first ? '  - ' : '    '}${line}`);
}

function noteOf({ description = '', enum: values = [] }: Schema): string {
  const choice = values.every((value) => description.includes(String(value))) ? '' : values.join(' · ');
  const note = [description, choice].filter(Boolean).join(': ');
  return note ? ` # ${note}` : '';
}
