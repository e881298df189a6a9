import { Worker as Thread } from 'node:worker_threads';

/** What a thread has in a browser, for one of Node's. */
const prelude = `
const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
self.postMessage = (message, transferred) => parentPort.postMessage(message, transferred);
parentPort.on('message', (data) => self.onmessage?.({ data }));
`;

const blobs = new Map<string, Blob>();
let count = 0;

/** A worker for jsdom, which has none: a real thread, whose messages are copied as a browser copies them. */
class JsdomWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  readonly #thread: Promise<Thread>;
  #ended = false;

  constructor(url: string | URL) {
    const blob = blobs.get(String(url));
    if (!blob) throw new Error(`Cannot start a worker: ${String(url)} is no URL of a blob`);
    this.#thread = textOf(blob).then((text) => this.#start(text));
  }

  postMessage(message: unknown): void {
    void this.#thread.then((thread) => thread.postMessage(message));
  }

  terminate(): void {
    this.#ended = true;
    void this.#thread.then((thread) => thread.terminate());
  }

  #start(text: string): Thread {
    const thread = new Thread(prelude + text, { eval: true });
    thread.on('message', (data) => {
      if (!this.#ended) this.onmessage?.({ data: inThisWindow(data) });
    });
    thread.on('error', ({ message }) => this.onerror?.({ message, preventDefault: () => undefined }));
    return thread;
  }
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('Cannot read the script of a worker'));
    reader.readAsText(blob);
  });
}

/** Bytes and lists of the window's own kind, as a browser makes them of a message. */
function inThisWindow(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return new Uint8Array(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  if (Array.isArray(value)) return Array.from(value, inThisWindow);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inThisWindow(each)]));
}

/** Gives jsdom's window workers, and addresses for their scripts. */
export function installWorker(): void {
  if ('Worker' in window) return;
  Object.assign(window, { Worker: JsdomWorker });
  Object.assign(URL, {
    createObjectURL(blob: Blob): string {
      const url = `blob:null/${(count += 1)}`;
      blobs.set(url, blob);
      return url;
    },
    revokeObjectURL(url: string): void {
      blobs.delete(url);
    },
  });
}
