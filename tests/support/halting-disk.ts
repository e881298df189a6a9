import { MemoryDisk } from '../host/in-jest';

type Operation = 'read' | 'write' | 'rename';

/** A disk that keeps one operation waiting, as a slow one does, until it is let go. */
export class HaltingDisk extends MemoryDisk {
  isHalted = false;
  #stopsAt: (operation: Operation, path: string) => boolean = () => false;
  #letGo: () => void = () => undefined;

  /** The next operation of which this is true will wait; a file that is moved is asked about by its new path. */
  haltAt(stopsAt: (operation: Operation, path: string) => boolean): void {
    this.#stopsAt = stopsAt;
  }

  goOn(): void {
    this.isHalted = false;
    this.#letGo();
  }

  override async read(path: string): Promise<Uint8Array> {
    await this.#pass('read', path);
    return super.read(path);
  }

  override async write(...[path, bytes, times]: Parameters<MemoryDisk['write']>): Promise<void> {
    await this.#pass('write', path);
    await super.write(path, bytes, times);
  }

  override async rename(path: string, newPath: string): Promise<void> {
    await this.#pass('rename', newPath);
    await super.rename(path, newPath);
  }

  async #pass(operation: Operation, path: string): Promise<void> {
    if (!this.#stopsAt(operation, path)) return;
    this.#stopsAt = () => false;
    this.isHalted = true;
    await new Promise<void>((resolve) => {
      this.#letGo = resolve;
    });
  }
}
