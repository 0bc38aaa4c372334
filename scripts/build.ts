/** `npm run build`: the extension for both browsers, with a table of sizes. Fails in words when a budget is broken. */
import { relative } from 'node:path';
import { build, targets } from './lib/build.ts';
import { root } from './lib/run.ts';
import { brokenBudgets, measure, table } from './lib/sizes.ts';

const broken: string[] = [];
try {
  for (const target of targets) {
    const folder = await build(target);
    const sizes = measure(folder);
    console.log(`\n${relative(root, folder)}\n${table(sizes)}`);
    broken.push(...brokenBudgets(sizes).map((sentence) => `${target}: ${sentence}`));
  }
} catch (error) {
  broken.push(error instanceof Error ? error.message : String(error));
}
for (const sentence of broken) console.error(`\n${sentence}`);
process.exitCode = broken.length ? 1 : 0;
