import { notDone } from '../not-done';
import { extend } from './extend';

/** What the app adds to the language's own objects and to the window. */
export function installLanguageHelpers(): void {
  extend(Array.prototype, {
    first(this: unknown[]) {
      return this[0];
    },
    last(this: unknown[]) {
      return this.at(-1);
    },
    contains(this: unknown[], target: unknown) {
      return this.includes(target);
    },
    remove(this: unknown[], target: unknown) {
      for (let index = this.indexOf(target); index >= 0; index = this.indexOf(target)) this.splice(index, 1);
    },
    shuffle(this: unknown[]) {
      for (let index = this.length - 1; index > 0; index -= 1) {
        const other = Math.floor(Math.random() * (index + 1));
        [this[index], this[other]] = [this[other], this[index]];
      }
      return this;
    },
    unique(this: unknown[]) {
      return [...new Set(this)];
    },
  });
  extend(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
  extend(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  extend(String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
    format(this: string, ...args: string[]) {
      return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
    },
  });
  extend(String, { isString: (value: unknown) => typeof value === 'string' });
  extend(Number, { isNumber: (value: unknown) => typeof value === 'number' });
  extend(Object, {
    isEmpty: (object: object) => Object.keys(object).length === 0,
    each: (object: Record<string, unknown>, visit: (value: unknown, key: string) => boolean | void, context?: unknown) =>
      Object.entries(object).every(([key, value]) => visit.call(context, value, key) !== false),
  });
  extend(window, {
    isBoolean: (value: unknown) => typeof value === 'boolean',
    activeWindow: window,
    activeDocument: document,
    sleep: (milliseconds: number) => new Promise<void>((resolve) => window.setTimeout(resolve, milliseconds)),
    nextFrame: () => new Promise<void>((resolve) => window.requestAnimationFrame(() => resolve())),
    ready: (work: () => unknown) => void work(),
    ajax: () => notDone('ajax'),
    ajaxPromise: () => notDone('ajaxPromise'),
  });
}
