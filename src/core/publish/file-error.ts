import { messageOf } from '../error-message';

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'It is not there any more: see whether it was moved or its disk was taken out, and run again.',
  ENOSPC: 'The disk is full: free some space and run again.',
  EDQUOT: 'The disk quota is used up: free some space and run again.',
  EACCES: 'Give yourself the permission to it and run again.',
  EPERM: 'Give yourself the permission to it, or close the program that has it open, and run again.',
  EBUSY: 'Close the program that has it open and run again.',
  EROFS: 'The disk is read-only: choose a folder on another one.',
  EMFILE: 'Too many files are open: close some programs and run again.',
  ELOOP: 'It is a symbolic link, and links are not followed: put the file itself there.',
  EIO: 'The disk does not answer: check it and run again.',
};

/** `Cannot write "Papers/a.md" of the site: ENOSPC. The disk is full: free some space and run again.` */
export function fileError(action: string, thing: string, cause: unknown): Error {
  const code = errorCode(cause);
  const state = code ?? messageOf(cause).replace(/\.$/, '');
  return new Error(`Cannot ${action} ${thing}: ${state}.${code === undefined ? '' : ` ${remedies[code] ?? ''}`}`.trim(), { cause });
}

/** `ENOENT`; the codes of a phone's file system are names for its makers alone. */
export function errorCode(error: unknown): string | undefined {
  // Not `instanceof Error`: Node's own errors may come from another realm than ours.
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
