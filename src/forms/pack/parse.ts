/** From a pack's text to a value that may be held against the schema: what is no pack at all is refused here, in words. */
import { checkBounds } from './bounds.ts';
import { PACK_FORMAT, PackError } from './header.ts';

/** Throws a `PackError` for text that is no JSON, is cut off, is a web page, is no pack, or one of a later format. */
export function parsePack(text: string): Record<string, unknown> {
  const json = parseJson(text.replace(/^\ufeff/, ''));
  if (!isRecord(json) || !isRecord(json.pack))
    throw new PackError('This is JSON, but no pack: it has no header "pack" with format, id, name and publisher.');
  const { format } = json.pack;
  if (typeof format === 'number' && format > PACK_FORMAT)
    throw new PackError(
      `The pack has format ${format}, newer than this Backgrounder reads (${PACK_FORMAT}): update Backgrounder.`,
    );
  checkBounds(json);
  return json;
}

function parseJson(text: string): unknown {
  const start = text.trimStart();
  if (start === '') throw new PackError('The pack is empty.');
  if (/^<(!doctype|html|head|body|\?xml)/i.test(start))
    throw new PackError('This is a web page, not a pack: the address or file must be the JSON file itself.');
  try {
    return JSON.parse(text);
  } catch (error) {
    if (isCutOff(text)) throw new PackError('The pack is cut off: the text ends in the middle.');
    throw new PackError(`The pack is no JSON: ${placed((error as Error).message, text)}`);
  }
}

/** A whole object ends with a brace; one that lost its end mostly does not, and never has as many closed as opened. */
function isCutOff(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inText) {
      if (char === '\\') i++;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth < 0) return false;
  }
  return inText || depth > 0;
}

/** The engine's words, with line and column where it counts in characters. */
function placed(message: string, text: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at === undefined) return message;
  const lines = text.slice(0, Number(at)).split('\n');
  return `${message.replace(/ in JSON at position.*| at position.*/, '')} at line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
