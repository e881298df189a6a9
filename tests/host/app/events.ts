import { isOwn, reportProblem } from '../own';

type Listener = (...data: unknown[]) => unknown;

export interface EventRef {
  readonly events: Events;
  readonly name: string;
  readonly listener: Listener;
  readonly context: unknown;
}

/** Every registration but the host's own that has not been taken back: a plugin's are found here when it is gone. */
export const openRefs = new Set<EventRef>();

export class Events {
  readonly #refs = new Map<string, EventRef[]>();

  on(name: string, listener: (...data: never[]) => unknown, context?: unknown): EventRef {
    const ref: EventRef = { events: this, name, listener: listener as Listener, context };
    this.#refs.set(name, [...this.#refs.get(name) ?? [], ref]);
    if (!isOwn()) openRefs.add(ref);
    return ref;
  }

  off(name: string, listener: (...data: never[]) => unknown): void {
    for (const ref of this.#refs.get(name) ?? []) if (ref.listener === listener) this.offref(ref);
  }

  offref(ref: EventRef): void {
    openRefs.delete(ref);
    const refs = this.#refs.get(ref.name);
    if (refs) this.#refs.set(ref.name, refs.filter((each) => each !== ref));
  }

  /** Over the listeners there are now: one that is added meanwhile waits for the next time. */
  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** A listener that throws keeps no other from being called. */
  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      const result = ref.listener.apply(ref.context, data);
      if (result instanceof Promise) result.catch(reportProblem);
    } catch (error) {
      reportProblem(error);
    }
  }
}
