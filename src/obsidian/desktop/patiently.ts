import { errorCode } from '../../core/publish/file-error';

const waits = [5, 20, 80, 300, 1000];

/** On Windows a virus scanner or an indexer may hold a file for a moment after it was written: tries again then. */
export async function patiently<T>(platform: string, work: () => Promise<T>): Promise<T> {
  for (const wait of platform === 'win32' ? waits : []) {
    try {
      return await work();
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '')) throw error;
      await new Promise((resolve) => window.setTimeout(resolve, wait));
    }
  }
  return work();
}
