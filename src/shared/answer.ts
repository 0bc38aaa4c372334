/** Answering: a table of handlers, and who may call them. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { failureOf } from './failure.ts';
import type { Calls } from './messages.ts';

export interface Handler<Call extends keyof Calls> {
  /** Says whether this sender may ask. Our own extension is already sure. */
  from(sender: Runtime.MessageSender): boolean;
  /** Page text and everything else in `params` is untrusted: its shape is the sender's word. */
  answer(
    params: Calls[Call]['params'],
    sender: Runtime.MessageSender,
  ): Calls[Call]['reply'] | Promise<Calls[Call]['reply']>;
}
export type Handlers = { [Call in keyof Calls]?: Handler<Call> };

/**
 * Listens for the calls in the table. Unknown messages and senders who may not ask are left to others; an error goes
 * back as `{ error }`.
 *
 * The listener is not `async`: such a one answers every message, with undefined, before the one that owns it
 * (https://github.com/mozilla/webextension-polyfill/issues/130). `return true` keeps the channel open in both browsers;
 * Chrome 128 does not yet take a promise (https://github.com/w3c/webextensions/issues/338).
 */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  // `sendResponse` is in the types of the polyfill only as a listener of its own kind.
  type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  const listen = ((message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => {
    const handler = handlerOf(handlers, message);
    if (!handler || sender.id !== browser.runtime.id || !handler.from(sender)) return undefined;
    // A promise even when the handler answers or throws at once: one way for both.
    (async () => handler.answer((message as { params: never }).params, sender))().then(respond, (error: unknown) =>
      respond(failureOf(error)),
    );
    return true;
  }) as Listener;
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => {
    // In an orphaned page side the API is gone, and the listener with it.
    browser.runtime?.onMessage?.removeListener(listen);
  });
}

function handlerOf(handlers: Handlers, message: unknown): Handler<never> | undefined {
  // Of undefined and null, an empty object.
  const { call, params }: { call?: unknown; params?: unknown } = Object(message);
  if (typeof call !== 'string' || typeof params !== 'object' || params === null) return undefined;
  // Own keys only: "constructor" is not a call.
  return Object.hasOwn(handlers, call) ? (handlers as Record<string, Handler<never>>)[call] : undefined;
}
