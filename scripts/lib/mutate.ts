/** Changes inputs for the fuzzer: a bit, a byte, a piece taken out, put twice, or taken from another input. */

/** Values in [0, n). */
export type Dice = (n: number) => number;

const MOST = 2048;

/** One to four changes of `data`; `others` give pieces, `scraps` are texts that mean something to the target. */
export function mutate(
  data: Uint8Array,
  others: readonly Uint8Array[],
  scraps: readonly string[],
  dice: Dice,
): Uint8Array {
  let bytes = [...data];
  for (let n = 1 + dice(4); n > 0; n--) {
    const at = dice(bytes.length + 1);
    const length = 1 + dice(8);
    switch (dice(7)) {
      case 0:
        if (at < bytes.length) bytes[at]! ^= 1 << dice(8);
        break;
      case 1:
        bytes.splice(at, 0, ...Array.from({ length }, () => dice(256)));
        break;
      case 2:
        bytes.splice(at, length);
        break;
      case 3:
        bytes.splice(at, 0, ...bytes.slice(at, at + length));
        break;
      case 4: {
        const other = others[dice(others.length)] ?? data;
        const from = dice(other.length + 1);
        bytes = [...bytes.slice(0, at), ...other.slice(from)];
        break;
      }
      case 5:
        bytes.splice(at, 0, ...new TextEncoder().encode(scraps[dice(scraps.length)] ?? ''));
        break;
      default: {
        const units = [...(scraps[dice(scraps.length)] ?? '')].join('');
        for (let i = units.length - 1; i >= 0; i--)
          bytes.splice(at, 0, units.charCodeAt(i) & 255, units.charCodeAt(i) >> 8);
      }
    }
  }
  return new Uint8Array(bytes.slice(0, MOST));
}
