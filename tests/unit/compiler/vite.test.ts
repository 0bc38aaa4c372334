import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dataset, newsSites } from '../../../src/compiler/vite.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** The sound tree of the tests with one file more. */
function tree(file?: string, text = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  made.push(folder);
  cpSync('tests/data/valid', folder, { recursive: true });
  if (file) writeFileSync(join(folder, file), text);
  return folder;
}

/** Runs the plugin as the bundler would; gives the names of what it emits. */
function build(dataDir: string): string[] {
  const emitted: string[] = [];
  const context = {
    emitFile: ({ fileName }: { fileName: string }) => emitted.push(fileName),
    error: (message: string) => {
      throw new Error(message);
    },
  };
  const { generateBundle } = dataset(dataDir) as unknown as { generateBundle: (this: typeof context) => void };
  generateBundle.call(context);
  return emitted;
}

test('emits the files of the dataset under their own names', () => {
  const emitted = build(tree());
  expect(emitted).toEqual(
    expect.arrayContaining(['dataset/dataset.json', 'dataset/sources.json', 'dataset/about.json']),
  );
}, 60_000);

test('an error in the data fails the build in words', () => {
  const article = 'type: article\nheadline: X\nurl: http://x.example/\n';
  expect(() => build(tree('articles/x.yaml', article))).toThrow(
    /articles\/x\.yaml:1:1 .*datePublished is missing — add/,
  );
}, 60_000);

test('match patterns, each host once', () => {
  expect(newsSites('tests/data/valid')).toEqual(['https://*.alpha-daily.example/*', 'https://*.beta-agency.example/*']);
});
