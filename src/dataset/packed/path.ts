/**
 * Map paths in few bytes. A path of rings (`M10 20l3-4 5 6z…`, whole units, relative) becomes one letter a number, two for
 * what is larger than a step on a map mostly is; rings are parted by a space. About 60 % of the digits, in JSON as it is.
 */

import { DatasetError } from '../error.ts';

/** What JSON does not escape, without the space. */
const letters = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((letter) => letter !== '\\')
  .join('');
/** Numbers below are one letter; the letters behind it begin a pair. */
const SINGLE = 64;
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
      return ring
        .match(/-?\d+/g)!
        .map((number) => packNumber(Number(number)))
        .join('');
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

function unpackRing(packed: string): string {
  let path = '';
  let count = 0;
  for (let i = 0; i < packed.length; i++) {
    let code = letters.indexOf(packed[i]!);
    if (code >= SINGLE) code = (code - SINGLE) * SINGLE + letters.indexOf(packed[++i] ?? '\\');
    if (code < 0) throw new DatasetError('The dataset is damaged: a map of letters that are none.');
    const number = code % 2 === 0 ? code / 2 : -(code + 1) / 2;
    path += count === 0 ? `M${number}` : count === 2 ? `l${number}` : number < 0 ? `${number}` : ` ${number}`;
    count++;
  }
  return `${path}z`;
}
