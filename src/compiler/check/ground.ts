/** What the rules of `data/` see beyond those that packs are held to as well. */
import type { Ground, Rule } from '../../forms/check/rule.ts';
import type { Data } from '../source/data.ts';
import type { DataFile } from '../source/read.ts';

export interface DataGround extends Ground {
  data: Data;
  files: DataFile[];
}

export type DataRule = Rule<DataGround>;
