/**
 * Map paths in few bytes. A path of rings (`M10 20l3-4 5 6z…`, whole units, relative) becomes one letter a number, two for
 * what is larger than a step on a map mostly is; rings are parted by a space. About 60 % of the digits, in JSON as it is.
 * Of a border, which is a line drawn there and back, only the way there is kept.
 */

import { DatasetError } from '../error.ts';

/** What JSON does not escape, without the space and "!". */
const letters = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((letter) => letter !== '\\')
  .join('');
/** Numbers below are one letter; the letters behind it begin a pair. */
const SINGLE = 64;
/** Begins a line that is drawn there and back. */
const BORDER = '!';
const MOST = (letters.length - SINGLE) * SINGLE;

/** Throws a `RangeError` for a path that is not of this form, or with a number too large to be on a map. */
export function packPath(path: string): string {
  if (path === '') return '';
  if (!path.endsWith('z')) throw new RangeError(`This is no path of closed rings: ${path.slice(0, 40)}`);
  return path
    .slice(0, -1)
    .split('z')
    .map((ring) => {
      if (!/^M-?\d+[ -]\d+l(-?\d+[ -]?)+$/.test(ring)) throw new RangeError(`This is no ring: ${ring.slice(0, 40)}`);
      const numbers = ring.match(/-?\d+/g)!.map(Number);
      const there = wayThere(numbers);
      return (there ? BORDER : '') + (there ?? numbers).map(packNumber).join('');
    })
    .join(' ');
}

/** The path as `packPath` was given it. Letters that are none give a `DatasetError`. */
export function unpackPath(packed: string): string {
  if (packed === '') return '';
  return packed.split(' ').map(unpackRing).join('');
}

function packNumber(number: number): string {
  const code = number < 0 ? -2 * number - 1 : 2 * number;
  if (code >= MOST) throw new RangeError(`${number} is beyond any map.`);
  return code < SINGLE ? letters[code]! : letters[SINGLE + Math.floor(code / SINGLE)]! + letters[code % SINGLE]!;
}

/** What is left of a line's numbers without its way back; `null` for a ring that is no such line. */
function wayThere(numbers: readonly number[]): number[] | null {
  const steps = numbers.length / 2 - 1;
  if (steps < 3 || steps % 2 === 0) return null;
  const there = numbers.slice(0, 2 + steps + 1);
  return wayBack(there).every((number, i) => number === numbers[there.length + i]) ? there : null;
}

/** The steps of a line in turn, each the other way; the ring's closing is the last of them. */
function wayBack(there: readonly number[]): number[] {
  const back: number[] = [];
  for (let i = there.length - 2; i > 2; i -= 2) back.push(-there[i]!, -there[i + 1]!);
  return back;
}

function unpackRing(packed: string): string {
  const isBorder = packed.startsWith(BORDER);
  const numbers = numbersIn(isBorder ? packed.slice(1) : packed);
  if (isBorder) numbers.push(...wayBack(numbers));
  let path = '';
  for (const [i, number] of numbers.entries())
    path += i === 0 ? `M${number}` : i === 2 ? `l${number}` : number < 0 ? `${number}` : ` ${number}`;
  return `${path}z`;
}

function numbersIn(packed: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < packed.length; i++) {
    let code = letters.indexOf(packed[i]!);
    if (code >= SINGLE) code = (code - SINGLE) * SINGLE + letters.indexOf(packed[++i] ?? '\\');
    if (code < 0) throw new DatasetError('The dataset is damaged: a map of letters that are none.');
    numbers.push(code % 2 === 0 ? code / 2 : -(code + 1) / 2);
  }
  return numbers;
}
