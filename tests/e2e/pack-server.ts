/** A publisher's https server on this machine, under the host `packs.test`: the wall leads there, and nowhere else. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

const pem = readFileSync(new URL('certificate/packs.test.pem', import.meta.url));

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface PackServer {
  port: number;
  /** Says what is at a path from now on. */
  at(path: string, answer: Answer): void;
  /** Paths asked for with what was answered: `/a.json 304`. */
  asked: string[];
  close(): Promise<void>;
}

export const packHost = 'packs.test';

/** What a static host does with a file: an ETag, and 304 for who has it. */
/** With `isOpen`, for every page to read (CORS). */
export function file(text: string, isOpen = false): Answer {
  const etag = `"${createHash('sha1').update(text).digest('hex').slice(0, 12)}"`;
  return (request, response) => {
    const headers = {
      etag,
      'content-type': 'application/json',
      'cache-control': 'no-cache',
      ...(isOpen && { 'access-control-allow-origin': '*' }),
    };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(text);
  };
}

export async function startPackServer(): Promise<PackServer> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer({ key: pem, cert: pem }, (request, response) => {
    const path = request.url ?? '';
    response.on('close', () => asked.push(`${path} ${response.statusCode}`));
    const answer = answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    at: (path, answer) => void answers.set(path, answer),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
