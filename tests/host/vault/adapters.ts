import { notDone } from '../not-done';
import { DiskAdapter } from './disk-adapter';

/** The desktop app's adapter: its files have a place on the computer. */
export class FileSystemAdapter extends DiskAdapter {
  getBasePath(): string {
    return this.disk.basePath;
  }

  getFilePath(path: string): string {
    return `file://${encodeURI(this.getFullPath(path))}`;
  }

  static readLocalFile(path: string): Promise<ArrayBuffer> {
    return notDone(`FileSystemAdapter.readLocalFile(${path})`);
  }

  static mkdir(path: string): Promise<void> {
    return notDone(`FileSystemAdapter.mkdir(${path})`);
  }
}

/** The mobile app's adapter. */
export class CapacitorAdapter extends DiskAdapter {}
