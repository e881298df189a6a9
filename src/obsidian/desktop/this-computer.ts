import { Platform } from 'obsidian';
import { errorCode } from '../../core/publish/file-error';
import type { Device } from '../site/device';

/** As the command-line program on this computer signs its locks. */
export async function thisComputer(): Promise<Device> {
  if (!Platform.isDesktop) throw new Error('Cannot ask the computer: there is none here');
  const { default: os } = await import('node:os');
  const { default: process } = await import('node:process');
  return {
    host: os.hostname(),
    pid: process.pid,
    bootedAt: Date.now() - os.uptime() * 1000,
    isAlive: (pid) => {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        return errorCode(error) === 'EPERM';
      }
    },
  };
}
