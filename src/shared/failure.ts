/** Errors as values with a sentence: what travels between the parts of the extension. */
import type { Failure } from './messages.ts';

/** The sentence of anything that was thrown. */
export function failureOf(error: unknown): Failure {
  return { error: error instanceof Error ? error.message : String(error) };
}

/** True when a reply says what went wrong. */
export function isFailure(reply: unknown): reply is Failure {
  return typeof (reply as Failure | null | undefined)?.error === 'string';
}
