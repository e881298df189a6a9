export interface Debouncer<Args extends unknown[], Result> {
  (...args: Args): Debouncer<Args, Result>;
  cancel(): Debouncer<Args, Result>;
  run(): Result | void;
}

/** With `resetTimer` every call starts the wait anew; without, the first call's wait counts and the last call's arguments. */
export function debounce<Args extends unknown[], Result>(
  work: (...args: Args) => Result,
  timeout = 0,
  resetTimer = false,
  start: (run: () => unknown, milliseconds: number) => number = (run, milliseconds) => window.setTimeout(run, milliseconds),
): Debouncer<Args, Result> {
  let timer: number | undefined;
  let pending: Args | undefined;
  const run = (): Result | void => {
    window.clearTimeout(timer);
    timer = undefined;
    if (!pending) return undefined;
    const args = pending;
    pending = undefined;
    return work(...args);
  };
  const debounced = Object.assign((...args: Args): Debouncer<Args, Result> => {
    pending = args;
    if (resetTimer) window.clearTimeout(timer);
    if (timer === undefined || resetTimer) timer = start(run, timeout);
    return debounced;
  }, {
    cancel(): Debouncer<Args, Result> {
      window.clearTimeout(timer);
      timer = undefined;
      pending = undefined;
      return debounced;
    },
    run,
  });
  return debounced;
}
