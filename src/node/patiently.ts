import { errorCode } from '../core/publish/file-error';

const waits = [5, 20, 80, 300, 1000];

/** On Windows a virus scanner or an indexer may hold a file for a moment after it was written: tries again then. */
export function patiently<T>(work: () => T, platform: string = process.platform): T {
  for (const wait of platform === 'win32' ? waits : []) {
    try {
      return work();
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  return work();
}
