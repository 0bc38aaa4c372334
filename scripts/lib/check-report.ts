/** What a check prints: a line a problem, then a table of rules. */
import { rules } from '../../src/compiler/check/rules/index.ts';
import { oneLine, type Problem } from '../../src/compiler/problem.ts';

/** Problems in the order given; those of the rule `old` are only counted, unless asked for. Warnings always have their row. */
export function report(problems: readonly Problem[], { old }: { old: boolean }): string[] {
  const shown = problems.filter(({ rule }) => old || rule !== 'old').map(oneLine);
  const rows: [rule: string, level: string, count: number][] = [];
  for (const name of ['yaml', 'form', ...rules.map((rule) => rule.name)]) {
    for (const level of ['error', 'warning'] as const) {
      const count = problems.filter((problem) => problem.rule === name && problem.level === level).length;
      const warns = level === 'warning' && rules.some((rule) => rule.name === name && rule.level === 'warning');
      if (count > 0 || warns) rows.push([name, level, count]);
    }
  }
  const folded = old ? 0 : problems.length - shown.length;
  const errors = problems.filter(({ level }) => level === 'error').length;
  return [
    ...shown,
    ...(shown.length > 0 ? [''] : []),
    `${'rule'.padEnd(20)}${'level'.padEnd(10)}${'count'.padStart(6)}`,
    ...rows.map(([name, level, count]) => `${name.padEnd(20)}${level.padEnd(10)}${String(count).padStart(6)}`),
    `${errors} errors, ${problems.length - errors} warnings${folded > 0 ? ` (${folded} of rule old: --old lists them)` : ''}`,
  ];
}
