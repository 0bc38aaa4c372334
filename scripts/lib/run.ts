/** Runs other programs from the scripts: shown as they go, or kept to be read. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Finished {
  code: number;
  /** What the program wrote, stdout and stderr together in order. */
  output: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Keep the output from the terminal; it is in `output` either way. */
  quiet?: boolean;
}

/** Runs a program to its end. Never throws: a program that cannot start has code 127 and says why in `output`. */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (!options.quiet) to.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a command of an installed package (`node_modules/.bin`), never one fetched on the fly. */
export function runBin(name: string, args: string[], options: RunOptions = {}): Promise<Finished> {
  return run('npx', ['--no-install', name, ...args], options);
}

/** True when `program` starts and answers `args` with exit code 0 and a line that matches. Bounded: a hanging stub counts as no. */
export function answers(program: string, args: string[], expected: RegExp): boolean {
  const result = spawnSync(program, args, { timeout: 20_000, encoding: 'utf8' });
  return result.status === 0 && expected.test(result.stdout);
}
