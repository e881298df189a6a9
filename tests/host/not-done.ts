/** Thrown wherever the app would do something that the host does not. */
export class NotDone extends Error {
  constructor(what: string) {
    super(`Host does not do: ${what}`);
    this.name = 'NotDone';
  }
}

export function notDone(what: string): never {
  throw new NotDone(what);
}

/** `leaveUndone('Workspace', Workspace.prototype, ['openPopoutLeaf'])`: the method is there, and throws. */
export function leaveUndone(name: string, target: object, methods: readonly string[]): void {
  for (const method of methods) {
    Object.defineProperty(target, method, { configurable: true, writable: true, value: () => notDone(`${name}.${method}`) });
  }
}

/** The same for what is read and not called; it is not listed among the keys, so that printing the object is harmless. */
export function leaveUnknown(name: string, target: object, keys: readonly string[]): void {
  for (const key of keys) {
    Object.defineProperty(target, key, { configurable: true, enumerable: false, get: () => notDone(`${name}.${key}`) });
  }
}
