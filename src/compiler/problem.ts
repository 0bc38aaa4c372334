/** What the checker says: where, which rule, why, and what to write instead. */
export interface Problem {
  /** Errors refuse the data, warnings only tell. */
  level: 'error' | 'warning';
  /** As a person would type it: `data/regions/karabakh.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** Name of the rule; the same as its file in `check/rules/`, `form` for the schemas, `yaml` for text that is no YAML. */
  rule: string;
  reason: string;
  remedy: string;
}

/** One line for the terminal; editors and terminals make a link of its beginning. */
export function oneLine({ level, file, line, column, rule, reason, remedy }: Problem): string {
  return `${file}:${line}:${column}  ${level === 'error' ? rule : `(${rule})`}  ${reason} — ${remedy}`;
}

/** By file, then by place: the order in which a person repairs them. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
