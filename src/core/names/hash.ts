/**
 * Hashes of words and of paths of words. Builder and search must agree on every bit, so all of it stands here.
 * The word hash is the classic polynomial one (31·h + c): its prefixes come for free while reading, which is what
 * case endings need.
 */

/** Hash of the empty word, for each kind of join to the word before. */
export const wordSeed = [0x1505, 0x2a6b, 0x51d7, 0x7f4b] as const;

/** Adds one folded unit to a word hash. */
export function addUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Path hash after one more word; 0 is the path of no word. Finaliser constants are those of MurmurHash3. */
export function addWord(path: number, word: number): number {
  let h = word ^ Math.imul(path, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of a whole folded word. */
export function hashWord(word: string, joined: number): number {
  let hash: number = wordSeed[joined]!;
  for (let i = 0; i < word.length; i++) hash = addUnit(hash, word.charCodeAt(i));
  return hash;
}

/** FNV-1a over bytes from `from`, 32 bit: finds a cut-off or damaged file, not an attacker. Reads words of four bytes. */
export function checksum(buffer: ArrayBuffer, from: number): number {
  const words = new Uint32Array(buffer, from, (buffer.byteLength - from) >> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
}
