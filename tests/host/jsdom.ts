import { webcrypto } from 'node:crypto';
import * as util from 'node:util';
import { installWorker } from './jsdom-worker';

/** Gives jsdom's window what every browser has, with bytes of the window's own kind. */
class TextEncoder {
  readonly encoding = 'utf-8';

  encode(text = ''): Uint8Array {
    return Uint8Array.from(new util.TextEncoder().encode(text));
  }
}

const missing: Readonly<Record<string, unknown>> = {
  TextEncoder,
  TextDecoder: util.TextDecoder,
  structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
};

for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}
if (!('subtle' in globalThis.crypto)) Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
installWorker();
