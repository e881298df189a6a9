import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Fetcher, Line } from '../../src/core/paper/lookup/fetcher';

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

export const gives = (text: string, status = 200, headers: Readonly<Record<string, string>> = {}): Serve => (_, response) => void response.writeHead(status, headers).end(text);
export const saysNothing: Serve = () => undefined;
export const hangsUp: Serve = (request) => void request.socket.destroy();

/** For who says nothing a moment is enough; a busy machine gets its time to answer. */
export const patience = (serve: Serve): number => (serve === saysNothing ? 400 : 30_000);

/** The services of the world on the loopback address, each under its own name; who is not served answers 404. */
export class Loopback {
  services: Record<string, Serve> = {};
  /** `doi.org /10.1/x` */
  asked: string[] = [];
  readonly #server: Server = createServer((request, response) => {
    const host = request.url?.split('/')[1] ?? '';
    this.asked.push(`${host} ${request.url?.slice(host.length + 1) ?? ''}`);
    (this.services[host] ?? gives('', 404))(request, response);
  });

  start(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  stop(): Promise<unknown> {
    return new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  reset(): void {
    this.services = {};
    this.asked = [];
  }

  /** What a lookup runs on. Pauses between calls are told of and not waited. */
  line(limit = 30_000, waits: number[] = []): Line {
    return {
      fetch: this.fetch,
      later: (milliseconds, call) => {
        if (milliseconds !== limit) waits.push(milliseconds);
        const timer = setTimeout(call, milliseconds === limit ? limit : 0);
        return () => clearTimeout(timer);
      },
      limit,
      mailto: '',
    };
  }

  readonly fetch: Fetcher = ({ url, accept, headers }) => new Promise((resolve, reject) => {
    const address = this.#server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    get(url.replace(/^https?:\//, `http://127.0.0.1:${port ?? ''}`), { headers: { accept, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('error', reject).on('end', () => {
        const told = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(told) as Record<string, string>, text });
      });
    }).on('error', reject);
  });
}
