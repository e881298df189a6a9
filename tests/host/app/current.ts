import type { App } from './app';

let current: App | undefined;

/** There is one app at a time, as there is in a window of the real one. */
export function currentApp(): App {
  if (!current) throw new Error('No host is running: call startHost first');
  return current;
}

export function setCurrentApp(app: App | undefined): void {
  current = app;
}
