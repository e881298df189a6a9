/** A text, a number as text, the first of a list (Crossref lists titles), or nothing. */
export function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number' && Number.isFinite(first)) return String(first);
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim() : '';
}
