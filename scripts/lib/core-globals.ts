/**
 * Checks that `src/core` calls nothing that only a browser, an extension or Node has, by compiling it alone with the
 * language's own library and the few names that all three of them share.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finished, root, runBin } from './run.ts';

/** Globals that worker, page and Node have in common. Add one only when that holds. */
const shared = `
declare class URL {
  constructor(url: string, base?: string);
  hash: string; host: string; hostname: string; href: string; pathname: string; port: string; protocol: string; search: string;
  readonly origin: string; readonly searchParams: URLSearchParams;
  toString(): string;
}
declare class URLSearchParams {
  constructor(init?: string | [string, string][]);
  append(name: string, value: string): void; delete(name: string): void; get(name: string): string | null;
  has(name: string): boolean; set(name: string, value: string): void; sort(): void; toString(): string;
  entries(): IterableIterator<[string, string]>; keys(): IterableIterator<string>; values(): IterableIterator<string>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  forEach(callback: (value: string, name: string) => void): void;
}
declare class TextDecoder { constructor(label?: string); decode(bytes?: ArrayBuffer | ArrayBufferView): string; }
declare class TextEncoder { encode(text?: string): Uint8Array<ArrayBuffer>; }
`;

/** Compiles core alone; `output` holds the compiler's complaints. */
export function checkCoreGlobals(): Promise<Finished> {
  const folder = join(root, '.cache', 'core-alone');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'globals.d.ts'), shared);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { lib: ['ES2024'], types: [] },
      include: ['globals.d.ts', join(root, 'src', 'core')],
    }),
  );
  return runBin('tsc', ['-p', folder], { quiet: true });
}
