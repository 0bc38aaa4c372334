/** Puts an error of the schema into words: what is wrong, and what to write instead. */
import type { Path } from './path.ts';

/** What a validator says of one place: Ajv's errors have this form. */
export interface FormError {
  keyword: string;
  /** A JSON pointer to the value. */
  instancePath: string;
  params: object;
  message?: string | undefined;
  parentSchema?: unknown;
  data?: unknown;
}

export interface Sentence {
  path: Path;
  reason: string;
  remedy: string;
}

interface Schema {
  description?: string;
  properties?: Record<string, Schema & { $ref?: string }>;
}

/** What the keywords that are used here tell of themselves. */
interface Params {
  missingProperty?: string;
  additionalProperty?: string;
  propertyName?: string;
  limit?: number;
  allowedValues?: string[];
  /** Position of an item that is listed twice. */
  i?: number;
}

/** `null` for errors that only say that another one is there. */
export function sentenceOf(error: FormError): Sentence | null {
  const path = pathOf(error.instancePath);
  const say = (reason: string, remedy: string, at: Path = path) => ({ path: at, reason, remedy });
  const what =
    path.length === 0 ? 'The file' : `"${path.filter((part) => typeof part === 'string').at(-1) ?? path[0]}"`;
  const { description } = error.parentSchema as Schema;
  const wanted = description ?? 'see docs/data.md';
  const params = error.params as Params;
  switch (error.keyword) {
    case 'required':
      return say(`${params.missingProperty} is missing`, `add ${described(error, params.missingProperty!)}`);
    case 'additionalProperties':
      return say(
        `the key ${params.additionalProperty} is unknown here`,
        `keys here: ${Object.keys((error.parentSchema as Schema).properties ?? {}).join(', ')}`,
        [...path, params.additionalProperty ?? ''],
      );
    case 'maxLength':
      return say(
        `${what} has ${[...String(error.data)].length} characters`,
        `shorten it to ${params.limit}: ${wanted}`,
      );
    case 'enum':
      return say(`${what} is ${show(error.data)}`, `write one of ${params.allowedValues!.join(', ')}`);
    case 'const':
      return say(`${what} is ${show(error.data)}`, `write ${wanted}`);
    case 'pattern':
    case 'type':
    case 'minLength':
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return say(`${what} is ${show(error.data)}`, `write ${wanted}`);
    case 'minItems':
      return say(`${what} is too short a list`, `write ${wanted}`);
    case 'items':
      return say(`${what} is too long a list`, `write ${wanted}`);
    case 'uniqueItems':
      return say(`${what} lists ${show((error.data as unknown[])[params.i!])} twice`, 'leave one of them out');
    case 'propertyNames':
      return say(`the key ${params.propertyName} is not of the right form`, `write ${wanted}`, [
        ...path,
        params.propertyName ?? '',
      ]);
    case 'anyOf':
      return say(`${what} lacks a part`, `write ${wanted}`);
    case 'if':
      return null;
    default:
      return say(`${what} ${error.message}`, `write ${wanted}`);
  }
}

function described(error: FormError, key: string): string {
  const property = (error.parentSchema as Schema).properties?.[key];
  return property?.description ? `${key}: ${property.description}` : key;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** `/statements/0/saidOn` → `['statements', 0, 'saidOn']` */
function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
