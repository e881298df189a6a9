/** The list with one entry moved to where another stands: `moved(['a', 'b', 'c'], 0, 2)` is `b c a`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const others = without(list, from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}

export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}
