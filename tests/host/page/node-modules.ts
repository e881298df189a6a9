import { notDone } from '../not-done';
import type { Answer, NodeFacts, Passed } from './node-values';

type Call = (handle: number | null, name: string, args: readonly unknown[]) => Promise<Answer>;

/** What `require` gives a desktop plugin in the page: `node:fs/promises`, whose calls cross over, and what can be told at once. */
export function nodeModules(call: Call, { constants, hostname, uptime, pid, platform }: NodeFacts): Record<string, unknown> {
  const promises = remote(call, null, { constants });
  const os = { hostname: () => hostname, uptime: () => uptime + performance.now() / 1000 };
  const process = { pid, platform, kill: (other: number) => other === pid || notDone(`process.kill(${other}), another process`) };
  const modules = { 'fs/promises': promises, fs: { promises, constants }, os, path, process };
  return Object.fromEntries(Object.entries(modules).flatMap(([name, module]) => [[name, module], [`node:${name}`, module]]));
}

/** Any method that is not `known`: it is looked for on the other side. */
function remote(call: Call, handle: number | null, known: Readonly<Record<string, unknown>> = {}): object {
  return new Proxy({}, {
    get: (_target, name) => (typeof name === 'symbol' || name === 'then' ? undefined : known[name] ?? (async (...args: readonly unknown[]) => {
      const { value, error } = await call(handle, name, args.map(sent));
      if (error) throw Object.assign(new Error(error.message), error);
      return received(value, call);
    })),
  });
}

function sent(value: unknown): unknown {
  if (!(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value)) return value;
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return { bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

function received(value: Passed, call: Call): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('bytes' in value && typeof value.bytes === 'string') return Uint8Array.from(atob(value.bytes), (sign) => sign.charCodeAt(0));
  if ('list' in value && Array.isArray(value.list)) return (value.list as Passed[]).map((each) => received(each, call));
  if ('handle' in value && typeof value.handle === 'number') return remote(call, value.handle);
  if ('entry' in value && typeof value.entry === 'object') {
    const { entry, is } = value;
    const kinds = ['isFile', 'isDirectory', 'isSymbolicLink'].map((kind) => [kind, () => Array.isArray(is) && is.includes(kind)]);
    return Object.assign(Object.fromEntries(kinds) as object, entry);
  }
  return value;
}

const sep = '/';

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/') || '.';
}

const isAbsolute = (path: string): boolean => path.startsWith('/');
const join = (...parts: string[]): string => normalize(parts.filter((part) => part !== '').join('/'));
const resolve = (...parts: string[]): string => normalize(parts.reduce((path, part) => (isAbsolute(part) ? part : `${path}/${part}`), '/'));
const basename = (path: string, suffix = ''): string => {
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : name;
};
const dirname = (path: string): string => path.replace(/\/+$/, '').replace(/\/?[^/]*$/, '') || (isAbsolute(path) ? '/' : '.');
const extname = (path: string): string => /[^/](\.[^./]*)$/.exec(path)?.[1] ?? '';

function relative(from: string, to: string): string {
  const [a, b] = [resolve(from).split('/'), resolve(to).split('/')];
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return [...a.slice(shared).filter((part) => part !== '').map(() => '..'), ...b.slice(shared)].join('/');
}

const posix = { sep, normalize, isAbsolute, join, resolve, basename, dirname, extname, relative };
const path = { ...posix, posix };
