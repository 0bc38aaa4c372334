/**
 * `npm test`: every check and every test, in order. The last line is `N passed, N failed`, summed over all of them.
 * `npm test -- types unit` runs only those whose name begins so.
 */
import { type Count, checks } from './lib/checks.ts';

const wanted = process.argv.slice(2);
const chosen = wanted.length ? checks.filter(({ name }) => wanted.some((word) => name.startsWith(word))) : checks;
const results: { name: string; count: Count }[] = [];

for (const { name, run } of chosen) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  let count: Count;
  try {
    count = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  results.push({ name, count });
}

console.log('\n── all '.padEnd(75, '─'));
for (const { name, count } of results) {
  console.log(
    `${name.padEnd(20)}${`${count.passed} passed`.padStart(12)}${count.failed ? `${count.failed} failed`.padStart(12) : ''}`,
  );
}
const sum = (of: (count: Count) => number) => results.reduce((total, { count }) => total + of(count), 0);
const passed = sum((count) => count.passed);
const failed = sum((count) => count.failed);
if (passed + failed === 0)
  console.error(`No check is called ${wanted.join(' or ')}; there are: ${checks.map(({ name }) => name).join(', ')}.`);
process.exitCode = failed > 0 || passed + failed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
