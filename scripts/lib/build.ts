/** Builds the extension with vite: one folder a browser and mode. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runBin } from './run.ts';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];
/** `demo` and `e2e` differ from `production` in what `vite.config.ts` says of them (reach, open shadow root). */
export type Mode = 'production' | 'demo' | 'e2e';

/** Where a build lands. */
export function builtFolder(target: Target, mode: Mode = 'production', base = root): string {
  return join(base, 'dist', mode === 'production' ? target : `${mode}-${target}`);
}

/** Builds and returns the folder. Throws the builder's own words when it fails. */
export async function build(target: Target, mode: Mode = 'production'): Promise<string> {
  const { code, output } = await runBin('vite', ['build', '--mode', mode, '--logLevel', 'warn'], {
    quiet: true,
    env: { TARGET: target, NODE_ENV: 'production' },
  });
  const folder = builtFolder(target, mode);
  if (code !== 0) throw new Error(`The ${mode} build for ${target} failed:\n${complaint(output)}`);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`The ${mode} build for ${target} left no ${folder}.`);
  return folder;
}

/** A builder's complaint, without its remarks on its own speed and the places in its own code that it came through. */
function complaint(output: string): string {
  return output
    .slice(Math.max(0, output.indexOf('error during build:')))
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');
}
