import { isOwn, own } from '../own';

export interface OpenTimer {
  readonly kind: 'timeout' | 'interval';
  readonly milliseconds: number;
  readonly origin: string;
}

export interface OpenListener {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
  readonly origin: string;
}

/** Timers that were set and neither ran out nor were cleared, and listeners that were not removed; the host's own are not among them. */
export const openTimers = new Set<OpenTimer>();
export const openListeners = new Set<OpenListener>();

/** Watches the window from now on; gives back what ends it. */
export function watchTraces(): () => void {
  openTimers.clear();
  openListeners.clear();
  const ends = [watchTimers('timeout', 'setTimeout', 'clearTimeout'), watchTimers('interval', 'setInterval', 'clearInterval'), watchListeners()];
  return () => ends.forEach((end) => end());
}

type Timer = (work: unknown, milliseconds?: number, ...rest: unknown[]) => number;
type TimerWindow = Record<'setTimeout' | 'setInterval', Timer> & Record<'clearTimeout' | 'clearInterval', (id?: number) => void>;

function watchTimers(kind: OpenTimer['kind'], set: 'setTimeout' | 'setInterval', clear: 'clearTimeout' | 'clearInterval'): () => void {
  const holder = window as unknown as TimerWindow;
  const [setBefore, clearBefore] = [holder[set], holder[clear]];
  const byId = new Map<number, OpenTimer>();
  const forget = (id: number): void => {
    const timer = byId.get(id);
    if (timer) openTimers.delete(timer);
    byId.delete(id);
  };
  const watchedSet: Timer = (work, milliseconds = 0, ...rest) => {
    if (isOwn() || typeof work !== 'function') return setBefore.call(window, work, milliseconds, ...rest);
    const id = setBefore.call(window, (...args: unknown[]) => {
      if (kind === 'timeout') forget(id);
      (work as (...args: unknown[]) => unknown)(...args);
    }, milliseconds, ...rest);
    const timer = { kind, milliseconds, origin: caller() };
    byId.set(id, timer);
    openTimers.add(timer);
    return id;
  };
  const watchedClear = (id?: number): void => {
    if (id !== undefined) forget(id);
    clearBefore.call(window, id);
  };
  holder[set] = watchedSet;
  holder[clear] = watchedClear;
  return () => {
    if (holder[set] === watchedSet) holder[set] = setBefore;
    if (holder[clear] === watchedClear) holder[clear] = clearBefore;
  };
}

function watchListeners(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- Both are called on the targets they are meant for.
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const ofTarget = new WeakMap<EventTarget, Set<OpenListener>>();
  const find = (target: EventTarget, type: string, listener: unknown, capture: boolean): OpenListener | undefined =>
    [...ofTarget.get(target) ?? []].find((each) => each.type === type && each.listener === listener && each.capture === capture);
  const forget = (open: OpenListener): void => {
    openListeners.delete(open);
    ofTarget.get(open.target)?.delete(open);
  };
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    addEventListener.call(this, type, listener, options);
    const target = this ?? window;
    const { once = false, signal, capture = false } = typeof options === 'object' ? options : { capture: options ?? false };
    if (isOwn() || once || listener === null || find(target, type, listener, capture)) return;
    const open = { target, type, listener, capture, origin: caller() };
    if (byTheTools.test(open.origin)) return;
    openListeners.add(open);
    ofTarget.set(target, (ofTarget.get(target) ?? new Set()).add(open));
    own(() => signal?.addEventListener('abort', () => forget(open)));
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    const found = find(this ?? window, type, listener, typeof options === 'object' ? options.capture ?? false : options ?? false);
    if (found) forget(found);
  };
  return () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
}

/** What jsdom searches a document with, and what playwright clicks with. */
const byTheTools = /\/nwsapi\/|InjectedScript|addHitTargetInterceptorListeners/;

/** The line of code that asked for it. */
function caller(): string {
  const lines = (new Error().stack ?? '').split('\n').slice(1).map((line) => line.trim());
  return lines.find((line) => !/\b(?:caller|watchedSet|add)\b/.test(line)) ?? '';
}
