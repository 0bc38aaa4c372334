/** The costs as a table in Markdown, for the terminal and for `docs/performance.md` alike. */
import type { Costs, PageCost } from './measure.ts';

const ms = (value: number | undefined) =>
  value === undefined ? '' : `${value.toFixed(value < 10 && value > -10 ? 1 : 0)}`;
const kb = (value: number | undefined) => (value === undefined ? '' : `${Math.round(value / 1024)}`);

export function costTable({ pages }: Costs): string {
  const hasTasks = pages.some(({ tasks }) => tasks);
  const rows = pages.map((cost) => [
    cost.page.name,
    ms(cost.alone),
    `${ms(cost.added)}`,
    ms(cost.bare),
    ...(hasTasks ? [ms(sum(cost.tasks)), ms(cost.tasks?.[0])] : []),
    `${cost.longTasksAlone} → ${cost.longTasks}`,
    cost.page.live ? '' : `${Number(cost.shift.toFixed(3))}`,
    `${cost.elements}`,
    `${kb(cost.heap)}${cost.heapBare === undefined ? '' : ` (${kb(cost.heapBare)})`}`,
    ms(cost.first),
  ]);
  return table(
    [
      'page',
      'main thread without us, ms',
      'added, ms',
      'added by a bare extension, ms',
      ...(hasTasks ? ['our tasks together, ms', 'longest of them, ms'] : []),
      'long tasks, without → with',
      'layout shift',
      'nodes added',
      'heap added, KB (bare)',
      'first highlight, ms',
    ],
    rows,
  );
}

export function freshTable(costs: PageCost[]): string {
  return table(
    ['page in a process of its own', 'main thread without us, ms', 'added, ms', 'added by a bare extension, ms'],
    costs.flatMap(({ page, fresh }) => (fresh ? [[page.name, ms(fresh.alone), ms(fresh.added), ms(fresh.bare)]] : [])),
  );
}

/** A Markdown table whose columns line up. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function sum(all: number[] | undefined): number | undefined {
  return all?.reduce((total, one) => total + one, 0);
}
