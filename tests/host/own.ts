/**
 * What the host itself sets going, told apart from what a plugin does: the host's timers and listeners are
 * not reported as left behind, and `settled` waits for its work.
 */
let depth = 0;
let waiting = 0;

/** Timers and listeners made during `work` are the host's own. */
export function own<T>(work: () => T): T {
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
  }
}

export const isOwn = (): boolean => depth > 0;

/** A timer of the app's own, which `settled` does not wait for: a notice that fades, a save in two seconds. */
export function later(work: () => void, milliseconds: number): number {
  return own(() => window.setTimeout(work, milliseconds));
}

/** Work that the app does a moment later, after the code that caused it has run on. */
export function soon(work: () => void | Promise<void>): void {
  waiting += 1;
  later(() => {
    void Promise.resolve().then(work).catch(reportProblem).finally(() => {
      waiting -= 1;
    });
  }, 0);
}

/** Lets `settled` wait for a promise of the host's. */
export function awaited<T>(promise: Promise<T>): Promise<T> {
  waiting += 1;
  return promise.finally(() => {
    waiting -= 1;
  });
}

/** Resolves once the host has nothing left to do by itself. */
export async function settled(): Promise<void> {
  do {
    await new Promise<void>((resolve) => later(resolve, 0));
  } while (waiting > 0);
}

const problems: unknown[] = [];

/** Every error that the app would have caught and printed: thrown in a listener, a command, a processor. */
export const problemsSoFar = (): unknown[] => problems.splice(0);

export function reportProblem(error: unknown): void {
  problems.push(error);
  console.error(error);
}
