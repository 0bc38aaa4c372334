/**
 * Every request of Chromium's pages and workers, from the debugging protocol. Playwright gives no session to what opens
 * later, so this is a second connection: it attaches to each page, frame and worker before its first statement runs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Protocol } from 'puppeteer-core';
import type { Asked, Recording } from './asked.ts';

/** Kinds of targets that ask for something; what else there is are the browser's own windows. */
const kinds = ['page', 'iframe', 'worker', 'shared_worker', 'service_worker', 'background_page', 'other', 'webview'];

/** Records a browser that was started with `--remote-debugging-port=0` and this folder for its user's data. */
export async function recordChromium(userData: string): Promise<Recording> {
  const [port, path] = readFileSync(join(userData, 'DevToolsActivePort'), 'utf8').trim().split('\n');
  const browser = await puppeteer.connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null,
    // It would look into each tab itself; only the connection is wanted.
    targetFilter: () => false,
  });
  const all = new Map<string, Asked>();
  const root = await browser.target().createCDPSession();
  await follow(root, all);
  return { asked: async () => [...all.values()], end: () => browser.disconnect() };
}

/** Hears of all targets below a session, and of those below them. */
async function follow(session: CDPSession, all: Map<string, Asked>): Promise<void> {
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const one = session.connection()!.session(sessionId)!;
    note(one, targetInfo, all);
    // A target may end while it is asked; then it asks for nothing more.
    const ready = Promise.all([one.send('Network.enable'), follow(one, all)]).catch(() => undefined);
    void ready.then(() => one.send('Runtime.runIfWaitingForDebugger')).catch(() => undefined);
  });
  const filter = [...kinds.map((type) => ({ type })), { exclude: true }];
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });
}

function note(session: CDPSession, { type, url }: Protocol.Target.TargetInfo, all: Map<string, Asked>): void {
  // A worker has one address. A page's is that of the document that asks.
  const worker = type.endsWith('worker') ? url : undefined;
  // A worker is told of twice, by the browser and by its page: each request is one, with its id and its redirects.
  session.on('Network.requestWillBeSent', ({ requestId, documentURL, request, initiator }) => {
    // The browser's own pages ask for the browser's own files.
    if (/^(chrome|chrome-untrusted|devtools|about|data|blob):/.test(request.url)) return;
    const from = worker ?? documentURL;
    const isOurs = [from, ...madeBy(initiator)].some((address) => address.startsWith('chrome-extension:'));
    all.set(`${requestId} ${request.url}`, { by: isOurs ? 'extension' : 'page', from, url: request.url });
  });
  for (const event of ['Network.webSocketCreated', 'Network.webTransportCreated'] as const)
    session.on(event, (made: { requestId?: string; transportId?: string; url: string; initiator?: Initiator }) => {
      const from = worker ?? url;
      const isOurs = [from, ...madeBy(made.initiator)].some((address) => address.startsWith('chrome-extension:'));
      all.set(`${made.requestId ?? made.transportId} ${made.url}`, {
        by: isOurs ? 'extension' : 'page',
        from,
        url: made.url,
      });
    });
}

type Initiator = Protocol.Network.Initiator;

/** Addresses of all that had a part in a request: the file, and the scripts on the stack, also those it waited for. */
function madeBy(initiator: Initiator | undefined): string[] {
  const urls = initiator?.url ? [initiator.url] : [];
  for (let stack = initiator?.stack; stack; stack = stack.parent)
    urls.push(...stack.callFrames.map((frame) => frame.url));
  return urls;
}
