/** What a JSON object may be: anything under any name. */
export type CslRecord = { readonly [name: string]: unknown };

export function isRecord(value: unknown): value is CslRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, a number as text, the first of a list (Crossref lists titles), or nothing. */
export function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number' && Number.isFinite(first)) return String(first);
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim() : '';
}
