import * as fs from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import type { Page } from 'playwright-core';
import type { Answer, Passed } from './node-values';

/** Lets the page's plugin use this computer's files, as a desktop plugin does: each call crosses over to Node. */
export async function bridgeNode(page: Page): Promise<void> {
  const handles = new Map<number, fs.FileHandle>();
  const facts = { constants: { ...fs.constants }, hostname: hostname(), uptime: uptime(), pid: process.pid, platform: process.platform };
  await page.evaluate((given) => {
    window.nodeFacts = given;
  }, facts);
  await page.exposeFunction('callNode', async (handle: number | null, name: string, args: readonly Passed[]): Promise<Answer> => {
    try {
      const target = handle === null ? fs : handles.get(handle);
      const method = (target as Record<string, unknown> | undefined)?.[name];
      if (typeof method !== 'function') throw Object.assign(new Error(`Host does not do: fs.promises.${name}`), { code: 'ENOSYS' });
      const result: unknown = await (method as (...args: unknown[]) => unknown).apply(target, args.map(received));
      return { value: sent(result, handles) };
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      return { error: { message, ...(code !== undefined && { code }) } };
    }
  });
}

const received = (value: Passed): unknown => (typeof value === 'object' && value !== null && 'bytes' in value && typeof value.bytes === 'string' ? Buffer.from(value.bytes, 'base64') : value);

function sent(value: unknown, handles: Map<number, fs.FileHandle>): Passed {
  if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
  if (Array.isArray(value)) return { list: value.map((each) => sent(each, handles)) };
  if (typeof value !== 'object' || value === null) return value as Passed;
  if ('fd' in value && 'close' in value) {
    const handle = handles.size;
    handles.set(handle, value as fs.FileHandle);
    return { handle };
  }
  const kinds = ['isFile', 'isDirectory', 'isSymbolicLink'] as const;
  const entry = value as Readonly<Record<string, unknown>> & Partial<Record<typeof kinds[number], () => boolean>>;
  const plain = Object.fromEntries(Object.entries(entry).filter(([, each]) => ['string', 'number', 'boolean'].includes(typeof each)));
  return { entry: plain as Record<string, string | number | boolean>, is: kinds.filter((kind) => entry[kind]?.()) };
}
