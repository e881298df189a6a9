import { startHost, type Host, type HostOptions } from '../host';
import { MemoryDisk } from '../vault/memory-disk';
import { nodeModules } from './node-modules';

/** What a test hands to the page: values only, as they cross from one process to another. */
export interface PageOptions extends Omit<HostOptions, 'disk' | 'modules'> {
  readonly caseSensitive?: boolean;
  /** Whether reading and writing takes a turn of the event loop each, as on a real disk. */
  readonly disk?: 'instant' | 'real';
  /** Whether a plugin may use this computer's files, as on the desktop. */
  readonly node?: boolean;
}

declare global {
  interface Window {
    host: Host;
    /** The disk that the vault lies on. */
    disk: MemoryDisk;
    startPage(options: PageOptions): Promise<void>;
    callNode: Parameters<typeof nodeModules>[0];
    nodeFacts: Parameters<typeof nodeModules>[1];
  }
}

const { port1, port2 } = new MessageChannel();
const turns: (() => void)[] = [];
port1.onmessage = () => turns.shift()?.();

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    turns.push(resolve);
    port2.postMessage(null);
  });
}

window.startPage = async ({ files = {}, caseSensitive = true, disk = 'real', node = false, ...options }) => {
  window.disk = new MemoryDisk({ files, caseSensitive, ...(disk === 'real' && { pause: nextTurn }) });
  const modules = node ? nodeModules((...call) => window.callNode(...call), window.nodeFacts) : {};
  window.host = await startHost({ ...options, disk: window.disk, modules });
};
