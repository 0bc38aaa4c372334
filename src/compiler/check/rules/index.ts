/**
 * All rules. To add one: a file in `src/forms/check/rules/` where packs are held to it too, here where it needs Node or the
 * whole of `data/`; a line in the index beside it; a fixture in `tests/data/invalid/`.
 */
import { rules as open } from '../../../forms/check/rules/index.ts';
import type { DataRule } from '../ground.ts';
import { format } from './format.ts';
import { heads } from './heads.ts';
import { languages } from './languages.ts';

export const rules: DataRule[] = [...open, languages, format, heads];
