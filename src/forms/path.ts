/** Where a part of a written value stands. */

/** Keys and positions that lead to a part of a value: `['statements', 0, 'saidOn']`. */
export type Path = readonly (string | number)[];

export interface Place {
  /** From 1. */
  line: number;
  column: number;
}
