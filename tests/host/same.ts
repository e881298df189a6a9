/**
 * The host's object under the name that obsidian.d.ts has for it. The compiler cannot see that they are
 * alike, since the declared classes have protected members; `contract.test.ts` compares their members.
 */
export function same<T>(value: unknown): T {
  return value as T;
}
