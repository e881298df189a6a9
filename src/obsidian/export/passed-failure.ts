import { Refusal } from '../../core/publish/commit/refusal';
import type { PassedFailure } from './messages';
import { messageOf } from '../../core/error-message';

/** What of an error the other thread gets to know. */
export function passedFailure(error: unknown): PassedFailure {
  if (error instanceof Refusal) return { message: error.message, code: error.code };
  return { message: messageOf(error) };
}

export function receivedFailure({ message, code }: PassedFailure): Error {
  return code === undefined ? new Error(message) : new Refusal(code, message);
}
