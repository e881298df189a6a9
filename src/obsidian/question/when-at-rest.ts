import type { App, Component } from 'obsidian';

/** Does something a while after the app has started, when it has mostly come to rest; never if the owner has gone by then. */
export function whenAtRest({ workspace }: App, owner: Component, work: () => void): void {
  let timer: number | undefined;
  let isGone = false;
  owner.register(() => {
    isGone = true;
    window.clearTimeout(timer);
  });
  workspace.onLayoutReady(() => {
    if (!isGone) timer = window.setTimeout(work, AT_REST);
  });
}

const AT_REST = 2000;
