/** A proxy that lets nothing through and remembers what was asked of it: how the tests know that nothing leaves. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Wall {
  /** `host:port` to give to a browser. */
  address: string;
  /** Hosts that were asked for, without the browser's own errands (updates, certificates, start pages). */
  asked(): string[];
  /** The request lines of the same, as they came: method and address, or CONNECT with host and port. */
  lines(): string[];
  /** Leads one host to a port of this machine. */
  lead(host: string, port: number): void;
  close(): Promise<void>;
}

/** Hosts of the browsers' makers: what Chromium and Firefox ask for by themselves is not our doing. */
const errands = /(^|\.)(mozilla\.(com|net|org)|firefox\.com|google(apis)?\.com|gstatic\.com|gvt1\.com|chromium\.org)$/;

/** Whether a host is one of them. */
export const isErrand = (host: string) => errands.test(host);

/** Starts the proxy on a free port of this machine. */
export async function buildWall(): Promise<Wall> {
  const asked: { host: string; line: string }[] = [];
  const doors = new Map<string, number>();
  const server = createServer((request, response) => {
    const { hostname } = new URL(request.url ?? '', 'http://unknown.invalid');
    asked.push({ host: hostname, line: `${request.method} ${request.url}` });
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    socket.on('error', () => {});
    const port = doors.get(host);
    if (port === undefined) {
      asked.push({ host, line: `CONNECT ${request.url}` });
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
  const others = () => asked.filter(({ host }) => !isErrand(host));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead: (host, port) => void doors.set(host, port),
    asked: () => others().map(({ host }) => host),
    lines: () => others().map(({ line }) => line),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
