import { Platform, type App } from 'obsidian';
import type { LockObserver } from '../../core/publish/commit/site-lock';

/** How a device signs its locks, and knows its own again. */
export type Device = Pick<LockObserver, 'pid' | 'host' | 'bootedAt' | 'isAlive'>;

/** Whether the app runs on a computer, with the files of a computer. */
export function isOnComputer(): boolean {
  return Platform.isDesktopApp && Platform.isDesktop;
}

export async function thisDevice(app: App): Promise<Device> {
  if (isOnComputer()) return (await import('../desktop/this-computer')).thisComputer();
  // A phone has neither name nor numbers of processes; one app has the vault to itself there.
  return { host: phoneName(app), pid: 0, bootedAt: 0, isAlive: () => false };
}

const nameKey = 'research-logbook-device';

function phoneName(app: App): string {
  const known: unknown = app.loadLocalStorage(nameKey);
  if (typeof known === 'string') return known;
  const name = `mobile device ${randomName(3)}`;
  app.saveLocalStorage(nameKey, name);
  return name;
}

/** So many random bytes in hex. */
export function randomName(bytes: number): string {
  return [...window.crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
