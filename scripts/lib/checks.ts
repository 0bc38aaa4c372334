/** The parts of `npm test`: each is named, runs by itself, and gives how many of its tests passed and failed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, ensureBrowser } from './browsers.ts';
import { build, builtFolder, targets } from './build.ts';
import { root, run, runBin } from './run.ts';
import { brokenBudgets, measure, table } from './sizes.ts';

export interface Count {
  passed: number;
  failed: number;
}

export interface Check {
  name: string;
  run(): Promise<Count>;
}

const one = (good: boolean): Count => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A program that is right when it ends with 0. */
function program(name: string, start: () => Promise<{ code: number }>): Check {
  return { name, run: async () => one((await start()).code === 0) };
}

const script = (file: string) => runBin('tsx', [join('scripts', file)]);

/** All of them, in order: what is quick and points at one file first, what needs a browser last. */
export const checks: Check[] = [
  program('dataset', () => script('check.ts')),
  program('types', () => runBin('tsc', ['-p', '.'])),
  program('lint and format', () => runBin('biome', ['check', '--error-on-warnings', '.'])),
  program('import law', () => script('import-law.ts')),
  { name: 'build', run: buildAll },
  program('extension lint', () =>
    runBin('web-ext', ['lint', '--source-dir', builtFolder('firefox'), '--no-input', '--warnings-as-errors']),
  ),
  { name: 'size budgets', run: budgets },
  { name: 'browsers', run: browsers },
  vitest('unit'),
  vitest('component'),
  vitest('e2e'),
];

/** Both browsers are needed: without one, tests would be skipped, and a skipped test reads like a passed one. */
async function browsers(): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
    try {
      const path = await ensureBrowser(name);
      // Tests that start a browser look for it the same way; this spares them the search.
      process.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'] = path;
      console.log(
        `${name}: ${path}, ${(await run(path, ['--version'], { quiet: true })).output.trim().split('\n').at(-1)}`,
      );
      count.passed += 1;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      count.failed += 1;
    }
  }
  return count;
}

/** What is shipped, and the variant that the end-to-end tests look into. */
async function buildAll(): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const mode of ['production', 'e2e'] as const) {
    for (const target of targets) {
      try {
        await build(target, mode);
        console.log(`${mode} build for ${target}: done`);
        count.passed += 1;
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        count.failed += 1;
      }
    }
  }
  // Tells the end-to-end tests that their builds are fresh.
  if (!count.failed) process.env.BACKGROUNDER_BUILT = '1';
  return count;
}

async function budgets(): Promise<Count> {
  const broken = targets.flatMap((target) => {
    const sizes = measure(builtFolder(target));
    console.log(`${target}\n${table(sizes)}\n`);
    return brokenBudgets(sizes).map((sentence) => `${target}: ${sentence}`);
  });
  for (const sentence of broken) console.error(sentence);
  return one(broken.length === 0);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message?: string; assertionResults: unknown[] }[];
}

/** One of vitest's projects, counted from its JSON report. A skipped test, or a file without a result, counts as failed. */
function vitest(project: string): Check {
  return {
    name: `${project} tests`,
    async run() {
      const folder = join(root, '.cache', 'test-reports');
      const file = join(folder, `${project}.json`);
      mkdirSync(folder, { recursive: true });
      rmSync(file, { force: true });
      const { code } = await runBin('vitest', [
        ...['run', '--project', project],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ]);
      const count = read(file);
      // Whatever made vitest unhappy without failing a test (no tests, an error outside of one) must not read as green.
      if (code !== 0 && count.failed === 0) count.failed = 1;
      if (count.passed + count.failed === 0) {
        console.error(`No ${project} tests ran.`);
        count.failed = 1;
      }
      return count;
    },
  };
}

function read(file: string): Count {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped) console.error(`${skipped} tests were skipped; each counts as failed.`);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length + skipped };
}
