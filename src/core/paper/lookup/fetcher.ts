/** What is sent to a service: an address, and what kind of answer is wanted. Nothing else leaves the computer. */
export interface PaperRequest {
  readonly url: string;
  readonly accept: string;
  /** What else the service must be told. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer is another one as soon as the user changes something, so it is not kept. */
  readonly isPassing?: true;
}

export interface PaperAnswer {
  readonly status: number;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends one request. Answers with whatever status the service has; rejects where there is no answer at all. */
export type Fetcher = (request: PaperRequest) => Promise<PaperAnswer>;

/** Calls after some milliseconds, unless the function that it gives is called before. */
export type Later = (milliseconds: number, call: () => void) => () => void;

/** What calls to services run on. */
export interface Line {
  readonly fetch: Fetcher;
  readonly later: Later;
  /** Milliseconds that a call may take. */
  readonly limit: number;
  /** An address of the user's, if they want the services to know whom to write to; else empty. */
  readonly mailto: string;
}

/** Asks for nothing twice: answers of this session are kept. */
export function remembering(fetch: Fetcher): Fetcher {
  const kept = new Map<string, PaperAnswer>();
  return async (request) => {
    if (request.isPassing === true) return fetch(request);
    const key = `${request.accept} ${request.url}`;
    const answer = kept.get(key) ?? await fetch(request);
    if (answer.status === 200 && kept.size < MOST) kept.set(key, answer);
    return answer;
  };
}

const MOST = 500;
