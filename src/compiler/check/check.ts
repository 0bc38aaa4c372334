import type { Problem } from '../problem.ts';
import type { Data } from '../source/data.ts';

export function check(_data: Data, _options: { today: string }): Problem[] {
  return [];
}
