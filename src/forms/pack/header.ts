/** What a pack says of itself. */

/** The format that this version reads; a pack of a later one is refused in words. */
export const PACK_FORMAT = 1;

/** As long as a pack may be, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

export interface PackHeader {
  format: number;
  id: string;
  name: string;
  publisher: string;
  licence: string;
  /** YYYY-MM-DD */
  asOf: string;
  homepage?: string;
  updateUrl?: string;
}

/** Why a pack was refused; the message is a sentence for the reader, with the place. */
export class PackError extends Error {}
