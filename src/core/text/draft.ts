/** A token while the scanner still learns where it ends. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
