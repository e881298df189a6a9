/** A value of Node's on its way from one process to another. */
export type Passed =
  | string | number | boolean | null | undefined
  | { readonly bytes: string }
  | { readonly list: readonly Passed[] }
  | { readonly handle: number }
  /** A `Stats` or `Dirent`: its fields, and which of its questions it answers with yes. */
  | { readonly entry: Readonly<Record<string, string | number | boolean>>; readonly is: readonly string[] }
  /** Options, as `{ recursive: true }`. */
  | { readonly [option: string]: string | number | boolean | undefined };

export interface Answer {
  readonly value?: Passed;
  readonly error?: { readonly message: string; readonly code?: string };
}

/** What the page's computer is, as Node says it at once. */
export interface NodeFacts {
  readonly constants: Readonly<Record<string, number>>;
  readonly hostname: string;
  readonly uptime: number;
  readonly pid: number;
  readonly platform: string;
}
