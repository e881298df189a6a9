import type { RequestUrlParam } from 'obsidian';
import { notDone } from '../not-done';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ArrayBuffer;
}

export type RequestHandler = (request: RequestUrlParam) => Answer | undefined | Promise<Answer | undefined>;

interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly arrayBuffer: ArrayBuffer;
  readonly text: string;
  readonly json: unknown;
}

/** The world outside, as a test has it; without an answer a request fails. */
export const requestHandlers: RequestHandler[] = [];

export function requestUrl(request: RequestUrlParam | string): Promise<Response> & Record<'text' | 'json' | 'arrayBuffer', Promise<unknown>> {
  const response = answered(typeof request === 'string' ? { url: request } : request);
  const part = <Key extends keyof Response>(key: Key): { get: () => Promise<Response[Key]> } => ({ get: () => response.then((each) => each[key]) });
  return Object.defineProperties(response, { text: part('text'), json: part('json'), arrayBuffer: part('arrayBuffer') }) as ReturnType<typeof requestUrl>;
}

export async function request(param: RequestUrlParam | string): Promise<string> {
  return (await requestUrl(param)).text;
}

async function answered(param: RequestUrlParam): Promise<Response> {
  for (const handler of requestHandlers) {
    const answer = await handler(param);
    if (!answer) continue;
    const { status = 200, headers = {}, body = '' } = answer;
    if (status >= 400 && param.throw !== false) throw Object.assign(new Error(`Request failed, status ${status}`), { status, headers });
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
    const arrayBuffer = typeof body === 'string' ? new TextEncoder().encode(body).slice().buffer : body;
    return { status, headers, arrayBuffer, text, get json() { return JSON.parse(text) as unknown; } };
  }
  return notDone(`a request to ${param.url} that no test answers`);
}
