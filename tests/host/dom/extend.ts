/** Methods that `for … in` does not list, as those of the platform are not. */
export function extend(prototype: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!Object.hasOwn(prototype, name)) Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
  }
}
