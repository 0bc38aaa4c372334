/** A proxy that lets nothing through and remembers what was asked of it: how the tests know that nothing leaves. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Wall {
  /** `host:port` to give to a browser. */
  address: string;
  /** Hosts that were asked for, without the browser's own errands (updates, certificates, start pages). */
  asked(): string[];
  /** Leads one host to a port of this machine. */
  lead(host: string, port: number): void;
  close(): Promise<void>;
}

/** Hosts of the browsers' makers: what Chromium and Firefox ask for by themselves is not our doing. */
const errands = /(^|\.)(mozilla\.(com|net|org)|firefox\.com|google(apis)?\.com|gstatic\.com|gvt1\.com|chromium\.org)$/;

/** Starts the proxy on a free port of this machine. */
export async function buildWall(): Promise<Wall> {
  const hosts: string[] = [];
  const doors = new Map<string, number>();
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    socket.on('error', () => {});
    const port = doors.get(host);
    if (port === undefined) {
      hosts.push(host);
      socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n');
      return;
    }
    const inside = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      inside.write(head);
      inside.pipe(socket).pipe(inside);
    });
    inside.on('error', () => socket.destroy());
    socket.on('close', () => inside.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead: (host, port) => void doors.set(host, port),
    asked: () => hosts.filter((host) => !errands.test(host)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
