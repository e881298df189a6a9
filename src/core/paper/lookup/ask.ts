import type { Line, PaperRequest } from './fetcher';

/** Why a service gave nothing. */
export interface LookupProblem {
  /**
   * - `absent`: it does not know the paper
   * - `busy`: it wants fewer calls, also after waiting twice
   * - `late`: no answer within the time limit
   * - `unreachable`: no answer at all
   * - `refused`: an answer that says no; `status` says how
   * - `unreadable`: an answer that makes no sense
   */
  readonly code: 'absent' | 'busy' | 'late' | 'unreachable' | 'refused' | 'unreadable';
  /** `api.crossref.org` */
  readonly host: string;
  readonly status?: number;
}

export type Asked<Value> = { readonly found: Value } | { readonly problem: LookupProblem };

/** Reads an answer; undefined where it makes no sense, null where it says that there is no such paper. */
export type AnswerReader<Value> = (text: string) => Value | undefined | null;

/** One call, once more and again where the service is busy; its answer is read whole or not at all. Never rejects. */
export async function ask<Value>(line: Line, request: PaperRequest, read: AnswerReader<Value>): Promise<Asked<Value>> {
  const host = hostOf(request);
  const problem = (code: LookupProblem['code'], status?: number): Asked<Value> => ({ problem: { code, host, ...(status !== undefined && { status }) } });
  for (const wait of [2000, 4000, undefined]) {
    const answer = await timed(line, request);
    if (answer === 'late' || answer === 'unreachable') return problem(answer);
    const { status, headers, text } = answer;
    if (status === 429 || status === 503) {
      const pause = wait === undefined ? undefined : pauseOf(headers['retry-after'], wait);
      if (pause === undefined) return problem('busy', status);
      await new Promise<void>((resolve) => line.later(pause, resolve));
      continue;
    }
    if (status === 404 || status === 410) return problem('absent');
    if (status < 200 || status > 299) return problem('refused', status);
    const found = read(text);
    if (found === null) return problem('absent');
    return found === undefined ? problem('unreadable') : { found };
  }
  return problem('busy');
}

export function hostOf({ url }: PaperRequest): string {
  return /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? url;
}

function timed({ fetch, later, limit }: Line, request: PaperRequest): Promise<Awaited<ReturnType<Line['fetch']>> | 'late' | 'unreachable'> {
  return new Promise((resolve) => {
    const cancel = later(limit, () => resolve('late'));
    fetch(request).then(resolve, () => resolve('unreachable')).finally(cancel);
  });
}

/** Undefined where the service wants a longer wait than anyone sits through. */
function pauseOf(written: string | undefined, usual: number): number | undefined {
  const seconds = written === undefined || written.trim() === '' ? NaN : Number(written);
  const pause = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : usual;
  return pause <= LONGEST_PAUSE ? pause : undefined;
}

const LONGEST_PAUSE = 30_000;

/** JSON of a service; undefined for what is none. */
export function json(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
