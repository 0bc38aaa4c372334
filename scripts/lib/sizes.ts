/** What a built extension weighs, part by part, and whether it keeps its budgets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './files.ts';

export interface Size {
  part: string;
  files: number;
  raw: number;
  gzip: number;
  /** Most that `gzip` may be. */
  limit?: number;
}

interface Part {
  part: string;
  /** Paths in the built folder, with forward slashes. */
  holds(path: string, contentScripts: string[]): boolean;
  limit?: number;
}

/** Every page pays for the content script, and a reader waits for the card: these two have a budget. */
const parts: Part[] = [
  { part: 'content script', holds: (path, content) => content.includes(path), limit: 6 * 1024 },
  // Only what a page gets: the paste page shares the card's code in a chunk of its own.
  { part: 'card', holds: (path) => path.endsWith('card/card.iife.js'), limit: 15.5 * 1024 },
  { part: 'other scripts and styles', holds: (path) => /\.(js|css)$/.test(path) },
  { part: 'names', holds: (path) => /(^|\/)names\.[^/]+\.json$/.test(path) },
  { part: 'language rules', holds: (path) => /(^|\/)lang\.[^/]+\.json$/.test(path) },
  { part: 'entries (with maps)', holds: (path) => /(^|\/)entries\.\d+\.json$/.test(path) },
  { part: 'exchanges and articles', holds: (path) => /(^|\/)stories\.\d+\.json$/.test(path) },
  { part: 'pages, icons, the rest', holds: () => true },
];

/** Measures a built folder. A file is gzipped by itself, as a store or a reader's disk would hold it. */
export function measure(folder: string): Size[] {
  const manifest: { content_scripts?: { js?: string[] }[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const contentScripts = (manifest.content_scripts ?? []).flatMap((script) => script.js ?? []);
  const sizes: Size[] = parts.map(({ part, limit }) => ({ part, files: 0, raw: 0, gzip: 0, ...(limit && { limit }) }));
  for (const path of filesIn(folder)) {
    const size = sizes[parts.findIndex((part) => part.holds(path, contentScripts))]!;
    const bytes = readFileSync(join(folder, path));
    size.files += 1;
    size.raw += bytes.length;
    size.gzip += gzipSync(bytes, { level: 9 }).length;
  }
  return sizes;
}

/** One sentence for each budget that is broken, or for a part with a budget that is not there at all. */
export function brokenBudgets(sizes: Size[]): string[] {
  return sizes.flatMap(({ part, files, gzip, limit }) => {
    if (limit === undefined) return [];
    if (files === 0)
      return [`No ${part} was found in the build, so its budget of ${kilobytes(limit)} cannot be judged.`];
    if (gzip > limit)
      return [
        `The ${part} is ${kilobytes(gzip)} gzipped, ${gzip - limit} bytes over its budget of ${kilobytes(limit)}.`,
      ];
    return [];
  });
}

/** The sizes as a table for the terminal. */
export function table(sizes: Size[]): string {
  const row = (part: string, files: string, raw: string, gzip: string, limit: string) =>
    `${part.padEnd(26)}${files.padStart(6)}${raw.padStart(12)}${gzip.padStart(12)}${limit.padStart(12)}`.trimEnd();
  const sum = (of: (size: Size) => number) => sizes.reduce((total, size) => total + of(size), 0);
  return [
    row('part', 'files', 'raw', 'gzip', 'limit'),
    ...sizes.map(({ part, files, raw, gzip, limit }) =>
      row(part, `${files}`, kilobytes(raw), kilobytes(gzip), limit === undefined ? '' : kilobytes(limit)),
    ),
    row('all', `${sum((s) => s.files)}`, kilobytes(sum((s) => s.raw)), kilobytes(sum((s) => s.gzip)), ''),
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
