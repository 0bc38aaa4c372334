/** Opens the bytes of a name index: views over the buffer, nothing read but the header and the checksum. */
import { checksum } from './hash.ts';
import {
  CHECKSUM_FROM,
  HEADER_BYTES,
  type Header,
  headerFields,
  headerFlags,
  MAGIC,
  type SectionName,
  sectionBytes,
  sections,
  VERSION,
} from './layout.ts';

type Numbers = Uint8Array | Uint16Array | Uint32Array;

export interface NameIndex extends Readonly<Record<SectionName, Numbers>> {
  readonly bucketMask: number;
  readonly bloomShift: number;
  readonly longestEnding: number;
  readonly capitalsOnly: boolean;
}

/** Why an index was refused; the message is a sentence for the reader. */
export class IndexError extends Error {}

/** Opens an index. Throws `IndexError` when the bytes are not one, are of another version, cut off or damaged. */
export function openIndex(buffer: ArrayBuffer): NameIndex {
  if (buffer.byteLength < HEADER_BYTES || buffer.byteLength % 4 !== 0)
    throw new IndexError('The name index is cut off.');
  const head = new Uint32Array(buffer, 0, headerFields.length);
  const header = Object.fromEntries(headerFields.map((field, i) => [field, head[i]!])) as Header;
  if (header.magic !== MAGIC) throw new IndexError('This file is not a name index.');
  if (header.version !== VERSION)
    throw new IndexError(`The name index has version ${header.version}; this Backgrounder reads version ${VERSION}.`);
  if (header.byteLength !== buffer.byteLength) throw new IndexError('The name index is cut off.');
  if (header.checksum !== checksum(buffer, CHECKSUM_FROM)) throw new IndexError('The name index is damaged.');

  const views: Partial<Record<SectionName, Numbers>> = {};
  let at = HEADER_BYTES;
  for (const [name, width, length] of sections(header)) {
    const View = width === 8 ? Uint8Array : width === 16 ? Uint16Array : Uint32Array;
    if (!(length >= 0) || at + sectionBytes(width, length) > buffer.byteLength)
      throw new IndexError('The name index is damaged.');
    views[name] = new View(buffer, at, length);
    at += sectionBytes(width, length);
  }
  return {
    ...(views as Record<SectionName, Numbers>),
    bucketMask: (1 << header.bucketBits) - 1,
    bloomShift: 32 - header.bloomBits,
    longestEnding: header.longestEnding,
    capitalsOnly: (header.flags & headerFlags.capitalsOnly) !== 0,
  };
}
