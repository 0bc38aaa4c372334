/** Fetches a pack from the address that the reader allowed: over https from end to end, no larger and no longer than bounds. */
import { MOST_BYTES } from '../../forms/pack/header.ts';

/** For headers and body together: milliseconds. */
const TIME_LIMIT = 60_000;

/** Nobody answered: no network, no such host, or the connection broke off. */
export class Unreachable extends Error {}

export interface Fetched {
  bytes: ArrayBuffer;
  etag?: string;
  lastModified?: string;
}

/** What the server said of the version that we have. */
export interface Known {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/**
 * The pack, or `same` when the server has nothing newer than what `known` says of ours. Rejects with a sentence: not https
 * (or not on the way), not there, too large, too slow, no connection. No cookies are sent.
 *
 * `known` is null where nobody gave a permission for the host (presets). Then we are a stranger like any page: headers that
 * ask for newer versions would need a server that answers `OPTIONS`, which static hosts do not. The browser's own cache
 * asks in our place, and who calls tells by the bytes whether they are new.
 */
export async function fetchPack(address: string, known: Known | null): Promise<Fetched | 'same'> {
  if (!address.startsWith('https://')) throw new Error(`${address} is no https address.`);
  const signal = AbortSignal.timeout(TIME_LIMIT);
  const headers: Record<string, string> = {
    accept: 'application/json',
    ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  };
  const response = await reached(address, {
    headers,
    signal,
    credentials: 'omit',
    cache: known ? 'no-store' : 'no-cache',
  });
  if (!response.url.startsWith('https://'))
    throw new Error(`${address} leads to ${response.url}, which is no https address.`);
  if (response.status === 304) return 'same';
  if (!response.ok) throw new Error(`${address} answers ${response.status} ${response.statusText}`.trim());
  const length = Number(response.headers.get('content-length'));
  if (length > MOST_BYTES) {
    await response.body?.cancel();
    throw tooLarge(address);
  }
  const bytes = await bodyOf(response, address);
  const etag = response.headers.get('etag') ?? undefined;
  const lastModified = response.headers.get('last-modified') ?? undefined;
  return { bytes, ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

async function reached(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    throw new Unreachable(sentenceOf(error, address));
  }
}

/** Read piece by piece: what a server says of its length is only its word. */
async function bodyOf(response: Response, address: string): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      pieces.push(piece.value);
      length += piece.value.length;
      if (length > MOST_BYTES) {
        await reader?.cancel();
        throw tooLarge(address);
      }
    }
  } catch (error) {
    throw error instanceof TypeError || error instanceof DOMException
      ? new Unreachable(sentenceOf(error, address))
      : error;
  }
  return new Blob(pieces).arrayBuffer();
}

function tooLarge(address: string): Error {
  return new Error(`${address} has more than 20 MB; no more are read.`);
}

function sentenceOf(error: unknown, address: string): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `${address} did not answer within ${TIME_LIMIT / 1000} seconds.`;
  return `${address} cannot be reached, or broke off: ${(error as Error).message}.`;
}
