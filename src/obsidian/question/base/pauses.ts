/** Gives what waits until the app has had its turn, where work has gone on for as long as the app does not notice. */
export function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return new Promise((resolve) => {
      window.setTimeout(() => {
        since = performance.now();
        resolve();
      }, 0);
    });
  };
}

/** In milliseconds. */
const SLICE = 8;
