import { createReadStream, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from './content-type';
import { errorCode, fileError } from '../core/publish/file-error';
import { siteAnswer } from './site-request';

/** A site that can be read in the browsers of this machine, and from nowhere else. */
export interface PreviewServer {
  /** `http://localhost:4173` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a site folder at both loopback addresses, as GitHub Pages would; port 0 takes a free one.
 * @throws when the folder is not there or the port is in use.
 */
export async function previewServer(site: string, port: number): Promise<PreviewServer> {
  const root = realRoot(site);
  const servers: Server[] = [];
  const close = async (): Promise<void> => { await Promise.all(servers.map(closed)); };
  try {
    const first = await listening(root, '127.0.0.1', port);
    servers.push(first);
    const taken = portOf(first);
    const second = await listening(root, '::1', taken).catch(withoutIpv6);
    if (second !== undefined) servers.push(second);
    return { url: `http://localhost:${taken}`, close };
  } catch (error) {
    await close();
    throw portError(error, port);
  }
}

/** Some machines have no IPv6; where they have, `localhost` may mean it, and another program may answer there. */
function withoutIpv6(error: unknown): undefined {
  if (errorCode(error) === 'EADDRINUSE') throw error;
}

function realRoot(site: string): string {
  try {
    return realpathSync.native(site);
  } catch (error) {
    throw fileError('serve', `the site "${site}"`, error);
  }
}

async function listening(root: string, address: string, port: number): Promise<Server> {
  const server = createServer((request, response) => { answer(root, request, response); });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, ipv6Only: address === '::1' }, resolve);
  });
  return server;
}

function portError(error: unknown, port: number): unknown {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') return new Error(`Cannot serve the site on port ${port}: another program uses it. Choose another one with --port.`, { cause: error });
  if (code === 'EACCES') return new Error(`Cannot serve the site on port ${port}: it is reserved. Choose one above 1023 with --port.`, { cause: error });
  return error;
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>(resolve => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  });
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  // A page elsewhere may give its own name our address; it must not read the site by that.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) return end(response, 403);
  const found = siteAnswer(root, request.url ?? '/');
  if (found.status === 301) {
    response.setHeader('Location', found.location);
    return end(response, 301);
  }
  if (!('file' in found)) return end(response, found.status);
  send(found, request, response);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

function send({ status, file, size }: { status: number; file: string; size: number }, request: IncomingMessage, response: ServerResponse): void {
  const part = status === 200 ? requestedPart(request.headers.range, size) : undefined;
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', part === undefined ? size : part.end - part.start + 1);
  if (part !== undefined) response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
  response.writeHead(part === undefined ? status : 206);
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  createReadStream(file, part).on('error', error => { response.destroy(error); }).pipe(response);
}

/** `bytes=0-99` of a film that is played from its middle; anything else gets the whole file. */
function requestedPart(range: string | undefined, size: number): { start: number; end: number } | undefined {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (match === null) return undefined;
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start <= end ? { start, end } : undefined;
}
