/**
 * The import law: which room of `src/` may import which. It keeps the matcher free of browsers, the page side free of
 * the dataset, and everything free of the worker, so that each room can be read, tested and replaced by itself.
 *
 *   core ← dataset ← background      core ← forms → the file forms of dataset      forms ← compiler, background
 *   shared, ui, content, surfaces: shared (and ui), of core only its types; options, paste, print and welcome show the card
 *
 * Nobody imports background or content. The law reads every import of every file, so it holds for whole closures.
 * That core calls no DOM, browser or Node API is checked by types: see `core-globals.ts`.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { filesIn } from './files.ts';

interface Room {
  /** Rooms, folders (with a slash at the end) or single files whose code may be imported. */
  code?: string[];
  /** Rooms that may be imported with `import type` only. */
  types?: string[];
  /** `none`: only our own files. `web`: packages, but nothing of Node. `node`: anything. */
  packages: 'none' | 'web' | 'node';
}

const surface: Room = { code: ['shared', 'ui'], types: ['core'], packages: 'web' };

/** How the files of a dataset are written is known in one place, to writer and reader. */
const fileForms = ['dataset/files.ts', 'dataset/packed/', 'dataset/page-key.ts'];

const law: Record<string, Room> = {
  core: { packages: 'none' },
  dataset: { code: ['core'], packages: 'none' },
  // What people write, and the way from there to a dataset: the compiler goes it for `data/`, the worker for packs.
  forms: { code: ['core', ...fileForms], packages: 'none' },
  compiler: { code: ['core', 'forms', ...fileForms], packages: 'node' },
  background: { code: ['core', 'dataset', 'forms', 'shared'], packages: 'web' },
  shared: { types: ['core'], packages: 'web' },
  // The messages are read by the browser; their names are a type.
  ui: { code: ['shared'], types: ['core', '../public/_locales/en/messages.json'], packages: 'web' },
  content: { code: ['shared'], types: ['core'], packages: 'web' },
  card: surface,
  popup: surface,
  // The same cards as on a page, shown inside it.
  options: { ...surface, code: ['shared', 'ui', 'card'] },
  paste: { ...surface, code: ['shared', 'ui', 'card'] },
  welcome: { ...surface, code: ['shared', 'ui', 'card'] },
  print: { ...surface, code: ['shared', 'ui', 'card'] },
};

export interface Import {
  /** What stands between the quotes. */
  from: string;
  typeOnly: boolean;
  line: number;
}

/** All imports of a source text: static, re-exports, and dynamic ones with a literal. */
export function importsOf(path: string, text: string): Import[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length) throw new Error(`${path} cannot be read: ${errors[0]!.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const found: Import[] = module.staticImports.map(({ start, moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    line: lineAt(start),
  }));
  for (const { start, entries } of module.staticExports) {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest?.value;
    if (from !== undefined) found.push({ from, typeOnly: entries.every((entry) => entry.isType), line: lineAt(start) });
  }
  for (const { start, moduleRequest } of module.dynamicImports) {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    found.push({ from: literal ?? '(computed)', typeOnly: false, line: lineAt(start) });
  }
  return found;
}

/** Why a file (a path below `src/`, with forward slashes) may not import `from`; undefined when it may. */
export function objection(file: string, { from, typeOnly }: Pick<Import, 'from' | 'typeOnly'>): string | undefined {
  const name = roomOf(file);
  const room = law[name];
  if (!room) return `"${name}" is a room that the law does not know: add it to scripts/lib/import-law.ts`;
  // The path of a built script, for the browser to load: no code comes with it.
  if (/\?(script|url)\b/.test(from)) return undefined;
  if (!from.startsWith('.')) {
    if (room.packages === 'none') return `${name} imports only our own files, not "${from}"`;
    if (room.packages === 'web' && from.startsWith('node:'))
      return `${name} runs in a browser, where "${from}" does not exist`;
    return undefined;
  }
  const target = posix.join(posix.dirname(file), from.replace(/\?.*$/, ''));
  const other = roomOf(target);
  const allowed = (names: string[] = []) =>
    names.some((name) => name === other || name === target || (name.endsWith('/') && target.startsWith(name)));
  if (other === name || allowed(room.code) || (typeOnly && allowed(room.types))) return undefined;
  if (target.startsWith('..')) return `${name} may not import from outside src/ ("${from}")`;
  if (allowed(room.types)) return `${name} may import only types of ${other}: write "import type" for "${from}"`;
  return `${name} may not import ${other} ("${from}")`;
}

/** Reads every source file below `folder` and returns one sentence for each import that breaks the law. */
export function breaches(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => /\.tsx?$/.test(file) && file.includes('/'))
    .flatMap((file) =>
      importsOf(file, readFileSync(join(folder, file), 'utf8')).flatMap((found) => {
        const why = objection(file, found);
        return why ? [`src/${file}:${found.line}: ${why}.`] : [];
      }),
    );
}

function roomOf(path: string): string {
  return path.split('/')[0]!;
}
